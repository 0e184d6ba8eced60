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
  award_share int not null check (award_share >= 0),
  half_started_share int not null check (half_started_share >= 0),
  internship_share int not null check (internship_share >= 0),
  employment_share int not null check (employment_share >= 0),
  show_performance_from bigint not null,
  show_costs_from bigint not null,
  activity_months int not null check (activity_months > 0),
  ranking_version int,
  opened_at timestamptz not null,
  raises int not null default 0,
  -- The balances of the accounts of the same names.
  ceiling bigint not null default 0,
  reserved bigint not null default 0,
  awarded bigint not null default 0,
  closed bigint not null default 0,
  determined bigint not null default 0,
  advanced bigint not null default 0,
  final_paid bigint not null default 0,
  paid bigint not null default 0,
  recoverable bigint not null default 0,
  overpaid bigint not null default 0,
  recovered bigint not null default 0,
  version bigint not null,
  -- Iron rule 1: what is awarded counts, or what it was determined at. Source: Awb 4:25(2).
  constraint ceiling_holds check (reserved + awarded - closed + determined <= ceiling),
  constraint no_amount_is_negative check (ceiling >= 0 and reserved >= 0 and awarded >= closed and closed >= 0
    and determined >= 0 and advanced >= 0 and final_paid >= 0 and paid >= 0 and recoverable >= 0 and overpaid >= 0
    and recovered >= 0),
  constraint nothing_is_determined_above_its_award check (determined <= closed),
  constraint no_more_is_advanced_than_awarded check (award_share + half_started_share <= 100),
  constraint no_slot_earns_more_than_its_amount check (internship_share + employment_share <= 100),
  constraint an_allocated_call_has_a_ranking check ((state = 'ALLOCATED') = (ranking_version is not null))
);

-- A raise of the ceiling of a call: prepared by one person, approved by another.
create table ceiling_change (
  id uuid primary key,
  reference text not null constraint a_ceiling_change_has_its_own_reference unique,
  call_id uuid not null references call,
  call text not null,
  ceiling bigint not null check (ceiling > 0),
  before bigint,
  reason text not null,
  state text not null constraint ceiling_change_state check (state in ('PREPARED', 'APPROVED', 'REJECTED')),
  prepared_by text not null,
  prepared_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  rejected_because text,
  version bigint not null,
  constraint nobody_approves_their_own_preparation check (state <> 'APPROVED' or decided_by <> prepared_by),
  constraint what_is_decided_says_by_whom check ((state = 'PREPARED') = (decided_by is null)
    and (decided_by is null) = (decided_at is null) and (state = 'REJECTED') = (rejected_because is not null)),
  constraint a_ceiling_is_only_raised check (ceiling > before),
  constraint an_approved_change_knows_what_was_before check ((state = 'APPROVED') = (before is not null))
);
create unique index a_call_has_one_open_ceiling_change on ceiling_change (call_id) where state = 'PREPARED';
create index ceiling_change_of_call on ceiling_change (call_id, id);

-- To which account an institution is paid: the newest approved one. Its history is kept.
create table payee (
  id uuid primary key,
  reference text not null constraint a_payee_has_its_own_reference unique,
  brin text not null,
  iban text not null constraint payee_iban check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
  state text not null constraint payee_state check (state in ('PREPARED', 'APPROVED', 'REJECTED')),
  prepared_by text not null,
  prepared_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  rejected_because text,
  version bigint not null,
  constraint nobody_approves_their_own_preparation check (state <> 'APPROVED' or decided_by <> prepared_by),
  constraint what_is_decided_says_by_whom check ((state = 'PREPARED') = (decided_by is null)
    and (decided_by is null) = (decided_at is null) and (state = 'REJECTED') = (rejected_because is not null))
);
create unique index an_institution_has_one_open_payee on payee (brin) where state = 'PREPARED';
create index payee_of_institution on payee (brin, decided_at desc, id desc) where state = 'APPROVED';

create function the_history_of_payees_is_append_only() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' or old.state <> 'PREPARED'
      or (old.id, old.reference, old.brin, old.iban, old.prepared_by, old.prepared_at)
        is distinct from (new.id, new.reference, new.brin, new.iban, new.prepared_by, new.prepared_at) then
    raise exception 'the_history_of_payees_is_append_only: %', tg_op
      using errcode = 'check_violation', constraint = 'the_history_of_payees_is_append_only';
  end if;
  return new;
end $$;
create trigger the_history_of_payees_is_append_only before update or delete on payee
  for each row execute function the_history_of_payees_is_append_only();
create trigger the_history_of_payees_is_not_emptied before truncate on payee
  for each statement execute function the_history_of_payees_is_append_only();

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
  state text not null constraint claim_state check (state in
    ('WAITING', 'RESERVED', 'GRANTED', 'DETERMINED', 'SETTLED', 'VOIDED', 'LAPSED', 'WITHDRAWN')),
  place int check (place > 0),
  reservation_id uuid constraint a_reservation_is_of_one_claim unique,
  reserved bigint check (reserved > 0),
  cause text constraint claim_cause check (cause in ('WITHDRAWN', 'REFUSED', 'RERANKED')),
  lapsed_on date,
  -- Its last turn: why there was one, on which day, and what was free before it.
  turn_because text constraint claim_turn_because check (turn_because in ('RANKING', 'PLAN_WITHDRAWN', 'PLAN_REFUSED',
    'CEILING_RAISED', 'GRANT_RENOUNCED', 'GRANT_WITHDRAWN', 'GRANT_DETERMINED')),
  turn_on date,
  turn_free bigint check (turn_free >= 0),
  version bigint not null,
  constraint a_rank_is_given_once unique (call_id, ranking_version, rank),
  constraint a_plan_is_ranked_once unique (plan_id, ranking_version),
  constraint a_reservation_is_at_most_what_is_asked check (reserved <= asked),
  constraint a_reservation_has_an_amount check ((reservation_id is null) = (reserved is null)),
  constraint held_money_is_reserved_first check
    (state in ('WAITING', 'VOIDED', 'LAPSED') or reservation_id is not null),
  constraint a_waiting_claim_holds_nothing check (state not in ('WAITING', 'LAPSED') or reservation_id is null),
  constraint a_voided_claim_has_a_cause check ((state = 'VOIDED') = (cause is not null)),
  constraint a_lapsed_claim_has_its_day check ((state = 'LAPSED') = (lapsed_on is not null)),
  constraint a_turn_is_told_whole check (num_nonnulls(turn_because, turn_on, turn_free) in (0, 3)),
  constraint a_reservation_says_why_it_was_made check (reservation_id is null or turn_because is not null),
  constraint nobody_gets_more_than_was_free check (reserved <= turn_free)
);
-- In one call a plan holds money once, whatever number of rankings there was.
create unique index a_plan_holds_money_once on claim (plan_id) where state in ('RESERVED', 'GRANTED', 'DETERMINED', 'SETTLED');
create index claim_of_call on claim (call_id, id);
create index claim_of_plan on claim (plan_id, id);
create index claim_waiting on claim (call_id, ranking_version, rank) where state = 'WAITING';

create function a_claim_moves_along_its_arrows() returns trigger language plpgsql as $$
begin
  if (old.state, new.state) not in (
      ('WAITING', 'RESERVED'), ('RESERVED', 'GRANTED'), ('WAITING', 'VOIDED'), ('RESERVED', 'VOIDED'),
      ('WAITING', 'LAPSED'), ('GRANTED', 'DETERMINED'), ('GRANTED', 'WITHDRAWN'), ('DETERMINED', 'SETTLED'),
      ('SETTLED', 'DETERMINED')) then
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
  cause text not null constraint booking_cause check (cause in (
    'CALL_OPENED', 'CEILING_RAISED', 'RESERVATION_MADE', 'RESERVATION_RELEASED', 'GRANT_AWARDED', 'GRANT_WITHDRAWN',
    'GRANT_DETERMINED', 'ADVANCE_PAID', 'ADVANCE_RETURNED', 'REST_PAID', 'REST_RETURNED', 'RECOVERY_OPENED',
    'MONEY_RECOVERED')),
  description text not null,
  occurred_at timestamptz not null,
  on_day date not null,
  -- On the real clock; of one call later for each later booking, whatever that clock does.
  booked_at timestamptz not null,
  -- The latest business day on which anything was booked so far.
  latest_day date not null,
  constraint a_booking_is_of_one_call unique (id, call_id),
  constraint bookings_of_a_call_are_one_after_the_other unique (call_id, booked_at),
  constraint only_the_ceiling_has_no_claim check ((cause in ('CALL_OPENED', 'CEILING_RAISED')) = (claim_id is null))
);
create index booking_of_call on booking (call_id, occurred_at);
create index booking_of_claim on booking (claim_id, id);

-- Whoever books holds the row of the call, so that balances follow one another.
create function a_booking_is_made_in_its_turn() returns trigger language plpgsql as $$
declare
  before record;
begin
  perform 1 from call where id = new.call_id for update;
  select booked_at, latest_day into before from booking
    where call_id = new.call_id order by booked_at desc limit 1;
  new.booked_at := greatest(clock_timestamp(), before.booked_at + interval '1 microsecond');
  new.latest_day := greatest(new.on_day, before.latest_day);
  return new;
end $$;
create trigger a_booking_is_made_in_its_turn before insert on booking
  for each row execute function a_booking_is_made_in_its_turn();

create table entry (
  id uuid primary key,
  seq bigint generated always as identity unique,
  booking_id uuid not null,
  call_id uuid not null,
  account text not null constraint entry_account check (account in ('CEILING', 'FREE', 'RESERVED', 'AWARDED', 'CLOSED',
    'DETERMINED', 'ADVANCED', 'FINAL', 'PAID', 'RECOVERABLE', 'OVERPAID', 'RECOVERED')),
  debit bigint,
  credit bigint,
  -- Of its booking, kept here for the indexes.
  on_day date not null,
  booked_at timestamptz not null,
  -- Debit less credit of the account in the call, this entry and all before it, in the order of booking.
  balance bigint not null,
  constraint an_entry_is_of_its_bookings_call foreign key (booking_id, call_id) references booking (id, call_id),
  constraint an_entry_has_one_side check ((debit is null) <> (credit is null)),
  constraint an_entry_is_positive check (coalesce(debit, credit) > 0)
);
create index entry_of_booking on entry (booking_id, id);
create index entry_as_of_booking_moment on entry (call_id, account, booked_at desc, seq desc) include (balance);
create index entry_of_call on entry (call_id, seq);

-- How an account stood at the end of a business day, in versions: the last one is how it stands now, an earlier one how
-- it stood when that was written. A booking of an earlier day than others writes the later days anew.
create table day_balance (
  call_id uuid not null,
  account text not null,
  on_day date not null,
  seq bigint not null,
  booked_at timestamptz not null,
  balance bigint not null,
  primary key (call_id, account, on_day, seq)
);

create function an_entry_moves_its_balances() returns trigger language plpgsql as $$
declare
  moved bigint := coalesce(new.debit, 0) - coalesce(new.credit, 0);
begin
  select on_day, booked_at into new.on_day, new.booked_at from booking where id = new.booking_id;
  new.balance := moved + coalesce((
    select balance from entry where call_id = new.call_id and account = new.account
    order by booked_at desc, seq desc limit 1), 0);
  insert into day_balance
    select new.call_id, new.account, new.on_day, new.seq, new.booked_at, moved + coalesce((
      select balance from day_balance
      where call_id = new.call_id and account = new.account and on_day <= new.on_day
      order by on_day desc, seq desc limit 1), 0);
  insert into day_balance
    select new.call_id, new.account, later.on_day, new.seq, new.booked_at, moved + later.balance from (
      select distinct on (on_day) on_day, balance from day_balance
      where call_id = new.call_id and account = new.account and on_day > new.on_day
      order by on_day, seq desc) as later;
  return new;
end $$;
create trigger an_entry_moves_its_balances before insert on entry
  for each row execute function an_entry_moves_its_balances();

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
create trigger the_ledger_is_append_only before update or delete on day_balance
  for each row execute function the_ledger_is_append_only();
create trigger the_ledger_is_not_emptied before truncate on day_balance
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
    awarded = call.awarded + moved.awarded,
    closed = call.closed + moved.closed,
    determined = call.determined + moved.determined,
    advanced = call.advanced + moved.advanced,
    final_paid = call.final_paid + moved.final_paid,
    paid = call.paid + moved.paid,
    recoverable = call.recoverable + moved.recoverable,
    overpaid = call.overpaid + moved.overpaid,
    recovered = call.recovered + moved.recovered
  from (
    select call_id,
      coalesce(sum(side) filter (where account = 'CEILING'), 0) as ceiling,
      coalesce(sum(-side) filter (where account = 'RESERVED'), 0) as reserved,
      coalesce(sum(-side) filter (where account = 'AWARDED'), 0) as awarded,
      coalesce(sum(side) filter (where account = 'CLOSED'), 0) as closed,
      coalesce(sum(-side) filter (where account = 'DETERMINED'), 0) as determined,
      coalesce(sum(side) filter (where account = 'ADVANCED'), 0) as advanced,
      coalesce(sum(side) filter (where account = 'FINAL'), 0) as final_paid,
      coalesce(sum(-side) filter (where account = 'PAID'), 0) as paid,
      coalesce(sum(side) filter (where account = 'RECOVERABLE'), 0) as recoverable,
      coalesce(sum(-side) filter (where account = 'OVERPAID'), 0) as overpaid,
      coalesce(sum(side) filter (where account = 'RECOVERED'), 0) as recovered
    from (select call_id, account, coalesce(debit, 0) - coalesce(credit, 0) as side from added) as sided
    group by call_id) as moved
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
