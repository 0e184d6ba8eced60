-- What every service of the suite has beside its own tables. The role debezium exists in every cluster of the suite.

-- Events of a commit, read by Debezium from the write-ahead log in the order of insertion.
create table outbox (
  seq bigint generated always as identity unique,
  id uuid primary key,
  topic text not null,
  key text not null,
  type text not null,
  subject text not null,
  source text not null,
  specversion text not null default '1.0',
  time text not null,
  dataschema text not null,
  partitionkey text not null,
  traceparent text,
  content_type text not null default 'application/json',
  payload text not null,
  written_at timestamptz not null default clock_timestamp(),
  written_lsn pg_lsn not null default pg_current_wal_insert_lsn()
);
create index outbox_written_at on outbox (written_at);

-- Without a row of its own now and then, an idle database's slot would hold back the log for all.
create table heartbeat (
  id int primary key check (id = 1),
  at timestamptz not null
);
insert into heartbeat values (1, now());

grant select on outbox, heartbeat to debezium;
grant insert, update on heartbeat to debezium;
create publication outbox_publication for table outbox, heartbeat with (publish = 'insert, update');

-- An event that is in here has had its effect.
create table inbox (
  consumer text not null,
  event_id text not null,
  received_at timestamptz not null default clock_timestamp(),
  primary key (consumer, event_id)
);

-- FAILED: could not be handled, its key is parked. QUEUED: waits behind a failed one. REDRIVEN: handled after all.
create table dead_letter (
  id uuid primary key,
  seq bigint generated always as identity unique,
  consumer text not null,
  parked_key text not null,
  event_id text not null,
  type text not null,
  topic text not null,
  partition int not null,
  record_offset bigint not null,
  traceparent text,
  payload text not null,
  state text not null check (state in ('FAILED', 'QUEUED', 'REDRIVEN')),
  reason text,
  arrived_at timestamptz not null default clock_timestamp(),
  attempts int not null default 0,
  redriven_at timestamptz,
  constraint an_event_is_parked_once unique (consumer, event_id),
  constraint a_failure_has_a_reason check (state <> 'FAILED' or reason is not null),
  constraint redriven_has_a_moment check ((state = 'REDRIVEN') = (redriven_at is not null))
);
create index dead_letter_parked on dead_letter (consumer, parked_key, seq) where state <> 'REDRIVEN';

-- Answers of commands, replayed to a client that repeats its key; kept for 24 hours of real time.
create table idempotency_key (
  sub text not null,
  method text not null,
  path text not null,
  key text not null,
  payload_hash text not null,
  status int not null,
  etag text,
  location text,
  body text,
  answered_at timestamptz not null default clock_timestamp(),
  primary key (sub, method, path, key)
);
create index idempotency_key_answered_at on idempotency_key (answered_at);

-- Where the movable clock stands; empty with a real one.
create table business_clock (
  id int primary key check (id = 1),
  moment timestamptz not null
);
create function business_clock_moves_forward() returns trigger language plpgsql as $$
begin
  if new.moment < old.moment then
    raise exception 'business_clock_moves_forward' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger business_clock_moves_forward before update on business_clock
  for each row execute function business_clock_moves_forward();

-- For triggers of tables of which a row is written once: histories, versions.
create function never_changes() returns trigger language plpgsql as $$
begin
  raise exception '% never changes', tg_table_name
    using errcode = 'check_violation', constraint = tg_table_name || '_never_changes';
end $$;
