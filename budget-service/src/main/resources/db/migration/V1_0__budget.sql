-- The subsidy ledger: calls, claims, grants, and the double entry behind every amount.
-- Amounts are whole cents. A constraint has the name of the rule that it keeps, in lower case.

-- The books of a call. Its amounts are moved by the entries alone (see the_balance_follows_the_entries), and its row
-- is the lock under which money is promised: one call, one transaction at a time.
create table call (
  id uuid primary key,
  reference text not null constraint a_call_has_its_own_reference unique,
  title text not null,
  state text not null constraint call_state check (state in ('OPEN', 'CLOSED', 'ALLOCATED')),
  fit_policy text not null constraint call_fit_policy check (fit_policy in ('STOP', 'SKIP')),
  partial_award text not null constraint call_partial_award
    check (partial_award in ('NONE', 'WHOLE_SLOTS', 'TO_THE_CENT')),
  waitlist_until date not null,
  internship_months int not null check (internship_months > 0),
  employment_months int not null check (employment_months > 0),
  ranking_version int,
  opened_at timestamptz not null,
  ceiling bigint not null default 0,
  reserved bigint not null default 0,
  awarded bigint not null default 0,
  version bigint not null,
  -- Iron rule 1. Source: Awb 4:25(2).
  constraint ceiling_holds check (reserved + awarded <= ceiling),
  constraint no_amount_is_negative check (ceiling >= 0 and reserved >= 0 and awarded >= 0),
  constraint an_allocated_call_has_a_ranking check ((state = 'ALLOCATED') = (ranking_version is not null))
);

-- What a plan may get, from its rank on. A corrected ranking makes new claims and voids the old ones.
create table claim (
  id uuid primary key,
  reference text not null constraint a_claim_has_its_own_reference unique,
  call_id uuid not null references call,
  call text not null,
  plan_id uuid not null,
  plan text not null,
  brin text not null,
  ranking_version int not null check (ranking_version > 0),
  rank int not null check (rank > 0),
  asked bigint not null check (asked > 0),
  amount_per_slot bigint not null check (amount_per_slot > 0),
  slots int not null check (slots > 0),
  state text not null constraint claim_state check (state in ('WAITING', 'RESERVED', 'GRANTED', 'VOIDED')),
  place int check (place > 0),
  reservation_id uuid constraint a_reservation_is_of_one_claim unique,
  reserved bigint check (reserved > 0),
  cause text constraint claim_cause check (cause in ('WITHDRAWN', 'REFUSED', 'RERANKED')),
  version bigint not null,
  constraint a_rank_is_given_once unique (call_id, ranking_version, rank),
  constraint a_plan_is_ranked_once unique (plan_id, ranking_version),
  constraint a_reservation_is_at_most_what_is_asked check (reserved <= asked),
  constraint a_reservation_has_an_amount check ((reservation_id is null) = (reserved is null)),
  constraint held_money_is_reserved_first check (state not in ('RESERVED', 'GRANTED') or reservation_id is not null),
  constraint a_waiting_claim_holds_nothing check (state <> 'WAITING' or reservation_id is null),
  constraint a_voided_claim_has_a_cause check ((state = 'VOIDED') = (cause is not null))
);
-- In one call a plan holds money once, whatever number of rankings there was.
create unique index a_plan_holds_money_once on claim (plan_id) where state in ('RESERVED', 'GRANTED');
create index claim_of_call on claim (call_id, id);
create index claim_of_plan on claim (plan_id, id);
create index claim_waiting on claim (call_id, ranking_version, rank) where state = 'WAITING';

create function a_claim_moves_along_its_arrows() returns trigger language plpgsql as $$
begin
  if (old.state, new.state) not in (
      ('WAITING', 'RESERVED'), ('RESERVED', 'GRANTED'), ('WAITING', 'VOIDED'), ('RESERVED', 'VOIDED')) then
    raise exception 'a_claim_moves_along_its_arrows: % to %', old.state, new.state
      using errcode = 'check_violation', constraint = 'a_claim_moves_along_its_arrows';
  end if;
  return new;
end $$;
create trigger a_claim_moves_along_its_arrows before update on claim
  for each row when (old.state <> new.state) execute function a_claim_moves_along_its_arrows();

-- "grant" is a word of SQL.
create table awarded_grant (
  id uuid primary key,
  reference text not null constraint a_grant_has_its_own_reference unique,
  claim_id uuid not null constraint a_claim_is_granted_once unique references claim,
  call_id uuid not null references call,
  call text not null,
  plan_id uuid not null constraint a_plan_is_granted_once unique,
  plan text not null,
  brin text not null,
  amount bigint not null check (amount > 0),
  amount_per_slot bigint not null check (amount_per_slot > 0),
  slots int not null check (slots > 0),
  decision_id uuid not null,
  awarded_on date not null,
  start_before date not null,
  activities_until date not null,
  version bigint not null
);
create index grant_of_call on awarded_grant (call_id, id);
create index grant_of_institution on awarded_grant (brin, id);

-- Double entry, append-only: a mistake is corrected by a booking that reverses it.
create table booking (
  id uuid primary key,
  call_id uuid not null references call,
  claim_id uuid references claim,
  cause text not null constraint booking_cause
    check (cause in ('CALL_OPENED', 'RESERVATION_MADE', 'RESERVATION_RELEASED', 'GRANT_AWARDED')),
  description text not null,
  occurred_at timestamptz not null,
  on_day date not null,
  booked_at timestamptz not null default clock_timestamp(),
  constraint a_booking_is_of_one_call unique (id, call_id),
  constraint only_the_opening_has_no_claim check ((cause = 'CALL_OPENED') = (claim_id is null))
);
create index booking_of_call on booking (call_id, occurred_at);
create index booking_of_claim on booking (claim_id, id);

create table entry (
  id uuid primary key,
  booking_id uuid not null,
  call_id uuid not null,
  account text not null constraint entry_account check (account in ('CEILING', 'FREE', 'RESERVED', 'AWARDED')),
  debit bigint,
  credit bigint,
  constraint an_entry_is_of_its_bookings_call foreign key (booking_id, call_id) references booking (id, call_id),
  constraint an_entry_has_one_side check ((debit is null) <> (credit is null)),
  constraint an_entry_is_positive check (coalesce(debit, credit) > 0)
);
create index entry_of_booking on entry (booking_id, id);

create function the_ledger_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the_ledger_is_append_only: % of %', tg_op, tg_table_name
    using errcode = 'check_violation', constraint = 'the_ledger_is_append_only';
end $$;
create trigger the_ledger_is_append_only before update or delete on booking
  for each row execute function the_ledger_is_append_only();
create trigger the_ledger_is_append_only before update or delete on entry
  for each row execute function the_ledger_is_append_only();
create trigger the_ledger_is_not_emptied before truncate on booking
  for each statement execute function the_ledger_is_append_only();
create trigger the_ledger_is_not_emptied before truncate on entry
  for each statement execute function the_ledger_is_append_only();

-- Judged at commit, when all entries of a booking are there.
create function a_booking_balances() returns trigger language plpgsql as $$
begin
  if (select sum(coalesce(debit, 0) - coalesce(credit, 0)) from entry where booking_id = new.id)
      is distinct from 0 then
    raise exception 'a_booking_balances: %', new.id
      using errcode = 'check_violation', constraint = 'a_booking_balances';
  end if;
  return null;
end $$;
create constraint trigger a_booking_balances after insert on booking
  deferrable initially deferred for each row execute function a_booking_balances();

-- An entry that comes later than its booking would escape the trigger above.
create function an_entry_is_made_with_its_booking() returns trigger language plpgsql as $$
begin
  if (select sum(coalesce(debit, 0) - coalesce(credit, 0)) from entry where booking_id = new.booking_id) <> 0 then
    raise exception 'a_booking_balances: %', new.booking_id
      using errcode = 'check_violation', constraint = 'a_booking_balances';
  end if;
  return null;
end $$;
create constraint trigger an_entry_is_made_with_its_booking after insert on entry
  deferrable initially deferred for each row execute function an_entry_is_made_with_its_booking();

-- The balance is the sum of the entries, at every instant: nothing else moves it.
create function the_balance_follows_the_entries() returns trigger language plpgsql as $$
begin
  update call set
    ceiling = call.ceiling + moved.ceiling,
    reserved = call.reserved + moved.reserved,
    awarded = call.awarded + moved.awarded
  from (
    select call_id,
      coalesce(sum(coalesce(debit, 0) - coalesce(credit, 0)) filter (where account = 'CEILING'), 0) as ceiling,
      coalesce(sum(coalesce(credit, 0) - coalesce(debit, 0)) filter (where account = 'RESERVED'), 0) as reserved,
      coalesce(sum(coalesce(credit, 0) - coalesce(debit, 0)) filter (where account = 'AWARDED'), 0) as awarded
    from added group by call_id) as moved
  where call.id = moved.call_id;
  return null;
end $$;
create trigger the_balance_follows_the_entries after insert on entry
  referencing new table as added for each statement execute function the_balance_follows_the_entries();

-- Events that came too late to have an effect, with the reason.
create table absorbed_event (
  id uuid primary key,
  type text not null,
  call_id uuid not null,
  plan_id uuid,
  reason text not null,
  occurred_on timestamptz not null,
  absorbed_at timestamptz not null default clock_timestamp()
);
create index absorbed_event_of_call on absorbed_event (call_id, id);
