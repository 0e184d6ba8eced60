-- What the service writes in an allocation, and no more, each kind of row in one statement.
select 1 from call where id = '${call}' for update;
with recursive walk as (
  select 0 as rank, cast(null as uuid) as id, ceiling - reserved as free, cast(0 as bigint) as asked, cast(0 as bigint) as given
  from call where id = '${call}'
  union all
  select next.rank, next.id, walk.free - walk.given, next.asked,
    case when next.asked <= walk.free - walk.given then next.asked else 0 end
  from walk cross join lateral (
    select claim.rank, claim.id, claim.asked from claim
    where claim.call_id = '${call}' and claim.ranking_version = 1 and claim.state = 'WAITING' and claim.rank > walk.rank
    order by claim.rank limit 1) as next
  where walk.given = walk.asked)
update claim set state = 'RESERVED', reservation_id = uuidv7(), reserved = walk.given, turn_because = 'RANKING',
  turn_by = 'IT20',
  turn_on = '2021-01-25', turn_free = walk.free, version = version + 1
from walk where claim.id = walk.id and walk.given > 0;
with booking as (
  insert into booking (id, call_id, cause, occurred_at, on_day)
  values (uuidv7(), '${call}', 'RESERVATION_MADE', '2021-01-25T10:00:00Z', '2021-01-25')
  returning id, call_id),
taken as (
  select booking.id, booking.call_id, cast(null as uuid) as claim_id, 0 as rank, 'FREE' as account,
    'Reserved: ' || count(*) || ' plans' as description, cast(sum(reserved) as bigint) as debit, cast(null as bigint) as credit
  from booking join claim on claim.call_id = booking.call_id
  group by booking.id, booking.call_id
  union all
  select booking.id, booking.call_id, claim.id, rank, 'RESERVED', 'Reserved: ' || plan, null, reserved
  from booking join claim on claim.call_id = booking.call_id)
insert into entry (id, booking_id, call_id, claim_id, account, description, debit, credit)
select uuidv7(), id, call_id, claim_id, account, description, debit, credit
from taken order by rank;
insert into outbox (id, topic, key, type, subject, source, time, dataschema, partitionkey, payload)
select uuidv7(), 'bench', call_id, 'nl.innovatietraineeship.bench-measured.v1', plan, 'urn:bench',
  '2021-01-25T10:00:00Z', 'urn:bench', call_id, json_build_object('callId', call_id, 'call', call, 'planId', plan_id,
    'plan', plan, 'brin', brin, 'rankingVersion', 1, 'reservationId', reservation_id,
    'amount', json_build_object('amount', '300000.00', 'currency', 'EUR'), 'cause', 'RANKING',
    'occurredOn', '2021-01-25T10:00:00Z')
from claim where call_id = '${call}' order by rank;
update call set state = 'ALLOCATED', ranking_version = 1, version = version + 1 where id = '${call}';
