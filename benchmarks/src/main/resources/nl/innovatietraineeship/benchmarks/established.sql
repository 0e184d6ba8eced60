insert into outbox (id, topic, key, type, subject, source, time, dataschema, partitionkey, payload)
values (gen_random_uuid(), 'plan-review', '${call}', 'nl.innovatietraineeship.ranking-established.v1', '${call}', 'urn:bench',
  '2021-01-25T10:00:00Z', 'urn:bench', '${call}', '{"occurredOn": "2021-01-25T10:00:00Z", "callId": "${call}", "call": "${call}",
  "rankingVersion": 1, "count": ${plans}, "seed": "0"}');
