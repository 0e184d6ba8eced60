-- The subsidy ledger: calls, claims, grants, and the double entry behind every amount.
-- Amounts are whole cents. A constraint has the name of the rule that it keeps, in lower case.

create extension if not exists btree_gist;

-- The books of a call. Its amounts are moved by the entries alone (see the_balance_follows_the_entries), and its row
-- is the lock under which money is promised: one call, one transaction at a time.
create table call (
  id uuid primary key,
  reference text not null constraint a_call_has_its_own_reference unique,
  title text not null,
  state text not null constraint call_state check (state in ('OPEN', 'CLOSED', 'ALLOCATED', 'SETTLED')),
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
  constraint accounting_grows_with_the_amount
    check (show_performance_from >= 0 and show_performance_from <= show_costs_from),
  constraint an_allocated_call_has_a_ranking check ((state in ('ALLOCATED', 'SETTLED')) = (ranking_version is not null))
);

-- What one person prepares and another approves, and a decision on a grant: their columns and constraints stand here once
-- and are copied into each table of that kind. Both are dropped at the end.
create table approval (
  state text not null constraint approval_state check (state in ('PREPARED', 'APPROVED', 'REJECTED')),
  prepared_by text not null,
  prepared_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  rejected_because text,
  constraint nobody_approves_their_own_preparation check (state <> 'APPROVED' or decided_by <> prepared_by),
  constraint what_is_decided_says_by_whom check ((state = 'PREPARED') = (decided_by is null)
    and (decided_by is null) = (decided_at is null) and (state = 'REJECTED') = (rejected_because is not null))
);
create table decision (
  state text not null constraint decision_state check (state in ('PREPARED', 'SIGNED', 'ANNOUNCED', 'WITHDRAWN')),
  prepared_by text not null,
  prepared_at timestamptz not null,
  signed_by text,
  signed_at timestamptz,
  announced_on date,
  object_until date,
  withdrawn_by text,
  withdrawn_because text,
  constraint nobody_signs_their_own_preparation check (signed_by <> prepared_by),
  constraint only_a_signed_decision_is_announced check (state not in ('SIGNED', 'ANNOUNCED') or signed_by is not null),
  constraint an_announcement_starts_the_term_to_object
    check ((state = 'ANNOUNCED') = (announced_on is not null) and (announced_on is null) = (object_until is null)),
  constraint a_withdrawal_says_why
    check ((state = 'WITHDRAWN') = (withdrawn_by is not null) and (withdrawn_by is null) = (withdrawn_because is null))
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
  like approval including constraints,
  version bigint not null,
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
  like approval including constraints,
  version bigint not null
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
  -- Its last turn: why there was one, by what, on which day, and what was free before it.
  turn_because text constraint claim_turn_because check (turn_because in ('RANKING', 'PLAN_WITHDRAWN', 'PLAN_REFUSED',
    'CEILING_RAISED', 'GRANT_RENOUNCED', 'GRANT_WITHDRAWN', 'GRANT_CHANGED', 'GRANT_DETERMINED')),
  turn_by text,
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
  constraint a_turn_is_told_whole check (num_nonnulls(turn_because, turn_by, turn_on, turn_free) in (0, 4)),
  constraint a_reservation_says_why_it_was_made check (reservation_id is null or turn_because is not null),
  constraint nobody_gets_more_than_was_free check (reserved <= turn_free)
);
-- In one call a plan holds money once, whatever number of rankings there was.
create unique index a_plan_holds_money_once on claim (plan_id) where state in ('RESERVED', 'GRANTED', 'DETERMINED', 'SETTLED');
create index claim_of_call on claim (call_id, id);
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
  -- How it is accounted for follows this, and how it is paid its amount.
  awarded bigint not null,
  amount bigint not null check (amount > 0),
  amount_per_slot bigint not null check (amount_per_slot > 0),
  slots int not null check (slots > 0),
  decision_id uuid not null,
  awarded_on date not null,
  start_before date not null,
  activities_until date not null,
  paid bigint not null default 0,
  recovered bigint not null default 0,
  forgone bigint not null default 0,
  determined bigint,
  -- When that was first announced, whatever changed it since.
  determined_on date,
  ended_on date,
  requested_on date,
  costs bigint constraint costs_are_nothing_or_more check (costs >= 0),
  request_by_post_at timestamptz,
  renunciation_by_post_at timestamptz,
  version bigint not null,
  -- Of what the programme office did by post, the letter counts.
  constraint a_letter_tells_the_day_of_the_request
    check (request_by_post_at is null or requested_on is not distinct from cast(request_by_post_at at time zone 'Europe/Amsterdam' as date)),
  constraint a_letter_renounces_a_grant_that_ended check (renunciation_by_post_at is null or ended_on is not null),
  constraint a_grant_that_ended_is_not_determined check (ended_on is null or determined is null),
  constraint a_determined_grant_has_its_day check ((determined is null) = (determined_on is null)),
  constraint only_paid_money_comes_back check (recovered >= 0 and forgone >= 0 and recovered + forgone <= paid),
  constraint a_grant_is_never_above_its_award check (amount <= awarded),
  constraint a_determination_is_never_above_the_award check (determined between 0 and amount)
);
create index grant_of_call on awarded_grant (call_id, id);
create index grant_of_institution on awarded_grant (brin, id);
create index grant_of_plan on awarded_grant (plan, id);

-- What was paid before a change may be more than the grant is since.
create function no_more_is_paid_than_awarded() returns trigger language plpgsql as $$
begin
  if new.paid > new.amount then
    raise exception 'no_more_is_paid_than_awarded: %', new.reference
      using errcode = 'check_violation', constraint = 'no_more_is_paid_than_awarded';
  end if;
  return new;
end $$;
create trigger no_more_is_paid_than_awarded before update on awarded_grant
  for each row when (new.paid > old.paid) execute function no_more_is_paid_than_awarded();
create trigger nothing_is_paid_before_the_award before insert on awarded_grant
  for each row when (new.paid <> 0) execute function no_more_is_paid_than_awarded();

-- A grant that stands keeps fewer slots at their price, and those that started; nothing else changes what was awarded.
create function a_change_leaves_fewer_slots() returns trigger language plpgsql as $$
begin
  if new.slots >= old.slots or new.amount <> new.slots * new.amount_per_slot or new.amount_per_slot <> old.amount_per_slot
      or new.awarded <> old.awarded or num_nonnulls(old.determined, new.determined, old.ended_on, new.ended_on) > 0 then
    raise exception 'a_change_leaves_fewer_slots: %', new.reference
      using errcode = 'check_violation', constraint = 'a_change_leaves_fewer_slots';
  end if;
  if new.slots < (
      select count(*) from slot_performance where plan_id = new.plan_id and kind = 'STARTED' and not late) then
    raise exception 'the_slots_that_started_stay: %', new.reference
      using errcode = 'check_violation', constraint = 'the_slots_that_started_stay';
  end if;
  return new;
end $$;
create trigger a_change_leaves_fewer_slots before update on awarded_grant
  for each row when ((old.awarded, old.amount, old.amount_per_slot, old.slots)
    <> (new.awarded, new.amount, new.amount_per_slot, new.slots))
  execute function a_change_leaves_fewer_slots();

-- Only the call knows from which amount on costs are shown.
create function costs_are_shown_where_they_count() returns trigger language plpgsql as $$
begin
  if (new.costs is not null) <> (new.requested_on is not null and new.awarded >= (
      select show_costs_from from call where id = new.call_id)) then
    raise exception 'costs_are_shown_where_they_count: %', new.reference
      using errcode = 'check_violation', constraint = 'costs_are_shown_where_they_count';
  end if;
  return new;
end $$;
create trigger costs_are_shown_where_they_count before update on awarded_grant
  for each row when (old.requested_on is distinct from new.requested_on or old.costs is distinct from new.costs)
  execute function costs_are_shown_where_they_count();

-- What happened to a grant, by whom, and why. The state is where the grant stood then, where that was looked at.
create table grant_step (
  id uuid primary key,
  grant_id uuid not null constraint a_grant_keeps_its_history references awarded_grant,
  step text not null constraint grant_step_step check (step in (
    'AWARDED', 'INSTALMENT_DUE', 'INSTALMENT_CHANGED', 'INSTALMENT_CANCELLED', 'PAYMENT_PREPARED', 'PAYMENT_APPROVED',
    'PAYMENT_DROPPED', 'PAYMENT_CONFIRMED', 'PAYMENT_FAILED', 'PAYMENT_RETURNED', 'PAYMENTS_SUSPENDED', 'SUSPENSION_LIFTED',
    'SUSPENSION_ENDED', 'DETERMINATION_REQUESTED', 'DETERMINATION_PREPARED', 'DETERMINATION_SIGNED', 'DETERMINATION_ANNOUNCED',
    'DETERMINATION_WITHDRAWN', 'WITHDRAWAL_PREPARED', 'WITHDRAWAL_SIGNED', 'WITHDRAWAL_ANNOUNCED', 'WITHDRAWAL_WITHDRAWN',
    'RENOUNCED', 'RECOVERY_OPENED', 'RECOVERY_PLAN_AGREED', 'RECOVERY_RECEIVED', 'RECOVERY_LOWERED', 'WAIVER_PREPARED',
    'WAIVER_APPROVED', 'WAIVER_REJECTED', 'RECOVERY_WAIVED', 'RECOVERY_LAPSED', 'SETTLED', 'REOPENED')),
  state text constraint grant_step_state check (state in ('GRANTED', 'DETERMINED', 'SETTLED', 'WITHDRAWN')),
  taken_at timestamptz not null,
  role text constraint grant_step_role check (role in ('hogeschool', 'officer', 'finance', 'board')),
  taken_by text,
  about text,
  amount bigint check (amount >= 0),
  ground text constraint grant_step_ground check (ground in
    ('ACTIVITIES_NOT_DONE', 'OBLIGATIONS_NOT_MET', 'WRONG_INFORMATION', 'AWARD_WAS_WRONG', 'COSTS_NOT_NEEDED',
    'FACTS_NOT_KNOWN', 'DETERMINATION_WAS_WRONG', 'OBLIGATIONS_BROKEN_SINCE')),
  reason text,
  by_post_received_at timestamptz,
  constraint a_person_takes_a_step_in_a_role check ((role is null) = (taken_by is null)),
  constraint the_suite_takes_its_own_steps check ((taken_by is null) = (step in (
    'AWARDED', 'INSTALMENT_DUE', 'INSTALMENT_CHANGED', 'INSTALMENT_CANCELLED', 'SUSPENSION_ENDED', 'RECOVERY_OPENED',
    'RECOVERY_LOWERED', 'RECOVERY_WAIVED', 'RECOVERY_LAPSED', 'SETTLED', 'REOPENED'))),
  constraint only_the_office_acts_by_post check (by_post_received_at is null
    or role is not distinct from 'officer' and step in ('DETERMINATION_REQUESTED', 'RENOUNCED'))
);
create index grant_step_of_grant on grant_step (grant_id, id);
create trigger grant_step_never_changes before update or delete on grant_step
  for each row execute function never_changes();
create trigger grant_step_is_never_emptied before truncate on grant_step
  for each statement execute function never_changes();

-- Double entry, append-only: a mistake is corrected by a booking that reverses it. What one cause moved together, such as all
-- reservations of a ranking, is one booking.
create table booking (
  id uuid primary key,
  call_id uuid not null references call,
  cause text not null constraint booking_cause check (cause in (
    'CALL_OPENED', 'CEILING_RAISED', 'RESERVATION_MADE', 'RESERVATION_RELEASED', 'GRANT_AWARDED', 'GRANT_WITHDRAWN',
    'GRANT_CHANGED', 'GRANT_DETERMINED', 'DETERMINATION_CHANGED', 'ADVANCE_PAID', 'ADVANCE_RETURNED', 'REST_PAID',
    'REST_RETURNED', 'RECOVERY_OPENED', 'RECOVERY_REVERSED', 'RECOVERY_WAIVED', 'RECOVERY_LAPSED', 'MONEY_RECOVERED')),
  occurred_at timestamptz not null,
  on_day date not null,
  -- On the real clock; of one call later for each later booking, whatever that clock does.
  booked_at timestamptz not null,
  -- The latest business day on which anything was booked so far.
  latest_day date not null,
  constraint bookings_of_a_call_are_one_after_the_other unique (call_id, booked_at)
);
create index booking_of_call on booking (call_id, occurred_at);

-- Whoever books holds the row of the call, so that balances follow one another. Here and below no table is read whole: a
-- plan that was made while they were nearly empty would be kept by its session, and read all of what it books at each row.
create function a_booking_is_made_in_its_turn() returns trigger language plpgsql set enable_seqscan = off as $$
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
  seq bigint generated always as identity,
  booking_id uuid not null,
  call_id uuid not null,
  claim_id uuid,
  account text not null constraint entry_account check (account in ('CEILING', 'FREE', 'RESERVED', 'AWARDED', 'CLOSED',
    'DETERMINED', 'ADVANCED', 'FINAL', 'PAID', 'RECOVERABLE', 'OVERPAID', 'RECOVERED')),
  description text not null,
  debit bigint,
  credit bigint,
  constraint what_is_free_is_of_no_claim check ((account in ('CEILING', 'FREE')) = (claim_id is null)),
  constraint an_entry_has_one_side check ((debit is null) <> (credit is null)),
  constraint an_entry_is_positive check (coalesce(debit, credit) > 0),
  constraint entries_of_a_call_are_one_after_the_other unique (call_id, seq)
);
create index entry_of_booking on entry (booking_id, id);
create index entry_of_account on entry (call_id, account, seq);
create index entry_of_claim on entry (claim_id, id) where claim_id is not null;

-- How an account stood at the end of a business day, debit less credit, in versions: the last one is how it stands now, an
-- earlier one how it stood when that was written. A booking of an earlier day than others writes the later days anew, so
-- that the last version of the latest day is always the sum of all entries.
create table day_balance (
  call_id uuid not null,
  account text not null,
  on_day date not null,
  seq bigint not null,
  booked_at timestamptz not null,
  balance bigint not null,
  primary key (call_id, account, on_day, booked_at, seq)
);

-- All entries of a statement at once. Neither a booking nor a claim is ever deleted, so that a look at it is as good as a
-- foreign key, which would look at each row.
create function entries_move_their_balances() returns trigger language plpgsql
  set enable_seqscan = off set plan_cache_mode = force_custom_plan as $$
begin
  if exists (
      select from added left join booking on booking.id = added.booking_id
      where booking.call_id is distinct from added.call_id) then
    raise exception 'an_entry_is_of_its_bookings_call'
      using errcode = 'foreign_key_violation', constraint = 'an_entry_is_of_its_bookings_call';
  end if;
  if exists (
      select from added left join claim on claim.id = added.claim_id
      where added.claim_id is not null and claim.call_id is distinct from added.call_id) then
    raise exception 'an_entry_is_of_a_claim_of_its_call'
      using errcode = 'foreign_key_violation', constraint = 'an_entry_is_of_a_claim_of_its_call';
  end if;
  if exists (
      select from added join booking on booking.id = added.booking_id
      group by added.call_id having count(distinct on_day) > 1) then
    raise exception 'entries_are_written_day_by_day'
      using errcode = 'check_violation', constraint = 'entries_are_written_day_by_day';
  end if;
  insert into day_balance (call_id, account, on_day, seq, booked_at, balance)
  with moved as (
    select added.call_id, added.account, added.seq, booking.on_day, booking.booked_at,
      coalesce(debit, 0) - coalesce(credit, 0) as side
    from added join booking on booking.id = added.booking_id),
  touched as (select distinct call_id, account, on_day from moved),
  before as (
    select call_id, account, on_day, coalesce((
      select balance from day_balance b
      where b.call_id = touched.call_id and b.account = touched.account and b.on_day <= touched.on_day
      order by b.on_day desc, b.booked_at desc, b.seq desc limit 1), 0) as balance
    from touched
    union all
    select call_id, account, later.on_day, later.balance
    from touched cross join lateral (
      select distinct on (b.on_day) b.on_day, b.balance from day_balance b
      where b.call_id = touched.call_id and b.account = touched.account and b.on_day > touched.on_day
      order by b.on_day, b.booked_at desc, b.seq desc) as later)
  select call_id, account, before.on_day, seq, booked_at,
    before.balance + sum(side) over (partition by call_id, account, before.on_day order by seq)
  from moved join before using (call_id, account);
  return null;
end $$;
create trigger entries_move_their_balances after insert on entry
  referencing new table as added for each statement execute function entries_move_their_balances();

-- The last entry of a call that was booked until a moment, and the last one of a business day until a day: who reads on
-- behind it reads in vain. The latest version of the latest of those days is by the last entry that counts by then.
create function last_entry_booked(of_call uuid, moment timestamptz) returns bigint language sql stable as $$
  select coalesce((
    select max(seq) from entry where booking_id = (
      select id from booking where call_id = of_call and booked_at <= moment order by booked_at desc limit 1)), 0)
$$;
create function last_entry_that_counts(of_call uuid, until date) returns bigint language sql stable as $$
  select coalesce(max(last.seq), 0)
  from unnest(array['CEILING', 'FREE', 'RESERVED', 'AWARDED', 'CLOSED', 'DETERMINED', 'ADVANCED', 'FINAL', 'PAID',
      'RECOVERABLE', 'OVERPAID', 'RECOVERED']) as accounts (account)
    cross join lateral (
      select seq from day_balance b
      where b.call_id = of_call and b.account = accounts.account and b.on_day <= until
      order by b.on_day desc, b.booked_at desc, b.seq desc limit 1) as last
$$;

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
create trigger the_ledger_is_append_only before delete on claim
  for each row execute function the_ledger_is_append_only();
create trigger the_ledger_is_not_emptied before truncate on day_balance
  for each statement execute function the_ledger_is_append_only();
create trigger the_ledger_is_not_emptied before truncate on claim
  for each statement execute function the_ledger_is_append_only();

-- Bookings and their entries are written by one statement, so that both are judged when it ends, as sets: all that it
-- adds to a booking balances, and no booking comes without entries.
create function a_booking_balances() returns trigger language plpgsql set enable_seqscan = off as $$
declare
  broken uuid;
begin
  if tg_table_name = 'entry' then
    select booking_id into broken from added
      group by booking_id having sum(coalesce(debit, 0) - coalesce(credit, 0)) <> 0 limit 1;
  else
    select id into broken from added
      where not exists (select from entry where entry.booking_id = added.id) limit 1;
  end if;
  if broken is not null then
    raise exception 'a_booking_balances: %', broken
      using errcode = 'check_violation', constraint = 'a_booking_balances';
  end if;
  return null;
end $$;
create trigger a_booking_balances after insert on booking
  referencing new table as added for each statement execute function a_booking_balances();
create trigger a_booking_balances after insert on entry
  referencing new table as added for each statement execute function a_booking_balances();

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

-- What placement told of slots: each kind once a slot. Late is what came when the grant was determined or withdrawn.
create table slot_performance (
  call_id uuid not null references call,
  plan_id uuid not null,
  slot_no int not null check (slot_no > 0),
  kind text not null constraint slot_performance_kind
    check (kind in ('STARTED', 'INTERNSHIP_FINISHED', 'EMPLOYMENT_FINISHED')),
  traineeship_id uuid not null,
  traineeship text not null,
  on_day date not null,
  late boolean not null,
  constraint a_slot_performs_each_kind_once primary key (plan_id, slot_no, kind)
);

-- What is due of a grant; of one that was changed, by the schedule on what it is now.
create table instalment (
  id uuid primary key,
  reference text not null constraint an_instalment_has_its_own_reference unique,
  grant_id uuid not null references awarded_grant,
  call_id uuid not null references call,
  call text not null,
  plan_id uuid not null,
  plan text not null,
  brin text not null,
  moment text not null constraint instalment_moment check (moment in ('AWARD', 'HALF_STARTED', 'DETERMINATION')),
  amount bigint not null check (amount > 0),
  due_on date not null,
  pay_before date not null,
  state text not null constraint instalment_state check (state in ('DUE', 'PAID', 'CANCELLED')),
  paid_on date,
  cancelled_on date,
  version bigint not null,
  constraint an_instalment_is_due_once unique (grant_id, moment),
  constraint a_paid_instalment_has_its_day check ((state = 'PAID') = (paid_on is not null)),
  constraint a_cancelled_instalment_has_its_day check ((state = 'CANCELLED') = (cancelled_on is not null))
);
create index instalment_of_call on instalment (call_id, id);
create index instalment_of_institution on instalment (brin, id);
create index instalment_of_plan on instalment (plan, id);
create index instalment_due on instalment (call_id, due_on) where state = 'DUE';

create table payment_batch (
  id uuid primary key,
  reference text not null constraint a_batch_has_its_own_reference unique,
  call_id uuid not null references call,
  call text not null,
  payments int not null constraint there_is_something_to_pay check (payments > 0),
  total bigint not null check (total > 0),
  like approval including constraints,
  version bigint not null
);
create index payment_batch_of_call on payment_batch (call_id, id);

create table payment (
  id uuid primary key,
  reference text not null constraint a_payment_has_its_own_reference unique,
  batch_id uuid not null references payment_batch,
  instalment_id uuid not null references instalment,
  grant_id uuid not null references awarded_grant,
  call_id uuid not null references call,
  call text not null,
  plan_id uuid not null,
  plan text not null,
  brin text not null,
  kind text not null constraint payment_kind check (kind in ('ADVANCE', 'FINAL')),
  payee_id uuid not null references payee,
  iban text not null,
  amount bigint not null check (amount > 0),
  state text not null constraint payment_state
    check (state in ('PREPARED', 'APPROVED', 'CONFIRMED', 'FAILED', 'RETURNED', 'DROPPED')),
  approved_on date,
  paid_on date,
  returned_on date,
  because text,
  version bigint not null,
  constraint only_an_approved_payment_is_confirmed check (state in ('PREPARED', 'DROPPED') or approved_on is not null),
  constraint a_confirmed_payment_has_its_day check ((state in ('CONFIRMED', 'RETURNED')) = (paid_on is not null)),
  constraint a_debit_is_not_before_the_approval check (paid_on >= approved_on),
  constraint a_return_is_not_before_the_debit check (returned_on >= paid_on),
  constraint a_return_has_its_day check ((state = 'RETURNED') = (returned_on is not null)),
  constraint what_went_wrong_is_said check ((state in ('FAILED', 'RETURNED')) = (because is not null))
);
-- Whatever number of batches: never twice.
create unique index an_instalment_is_paid_once on payment (instalment_id)
  where state in ('PREPARED', 'APPROVED', 'CONFIRMED');
create index payment_of_batch on payment (batch_id, reference);
create index payment_of_grant on payment (grant_id, id);
create index payment_of_call on payment (call_id, id);
create index payment_of_institution on payment (brin, id);
create index payment_of_plan on payment (plan, id);

create function a_payment_moves_along_its_arrows() returns trigger language plpgsql as $$
begin
  if (old.state, new.state) not in (('PREPARED', 'APPROVED'), ('PREPARED', 'DROPPED'), ('APPROVED', 'CONFIRMED'),
      ('APPROVED', 'FAILED'), ('CONFIRMED', 'RETURNED')) then
    raise exception 'a_payment_moves_along_its_arrows: % to %', old.state, new.state
      using errcode = 'check_violation', constraint = 'a_payment_moves_along_its_arrows';
  end if;
  return new;
end $$;
create trigger a_payment_moves_along_its_arrows before update on payment
  for each row when (old.state <> new.state) execute function a_payment_moves_along_its_arrows();

create table payment_suspension (
  id uuid primary key,
  reference text not null constraint a_suspension_has_its_own_reference unique,
  grant_id uuid not null references awarded_grant,
  call_id uuid not null references call,
  call text not null,
  plan_id uuid not null,
  plan text not null,
  brin text not null,
  ground text not null constraint payment_suspension_ground check (ground in
    ('ACTIVITIES_NOT_DONE', 'OBLIGATIONS_NOT_MET', 'WRONG_INFORMATION', 'AWARD_WAS_WRONG',
    'FACTS_NOT_KNOWN', 'DETERMINATION_WAS_WRONG', 'OBLIGATIONS_BROKEN_SINCE')),
  reason text not null,
  from_day date not null,
  until_day date not null,
  suspended_by text not null,
  lifted_on date,
  lifted_by text,
  version bigint not null,
  constraint a_suspension_ends_after_it_began check (until_day >= from_day),
  constraint a_lifting_says_by_whom check ((lifted_on is null) = (lifted_by is null)),
  constraint only_a_standing_suspension_is_lifted check (lifted_on between from_day and until_day),
  constraint one_suspension_stands_at_a_time
    exclude using gist (grant_id with =, daterange(from_day, coalesce(lifted_on, until_day + 1)) with &&)
);
create index payment_suspension_of_call on payment_suspension (call_id, id);
create index payment_suspension_of_grant on payment_suspension (grant_id, id);
create index payment_suspension_of_plan on payment_suspension (plan, id);
create index payment_suspension_of_institution on payment_suspension (brin, id);

-- All suspensions of a grant on one ground together: the day of the first notice, and thirteen weeks after it. The row of
-- the grant keeps two of them from not seeing each other.
create function a_ground_suspends_at_most_13_weeks() returns trigger language plpgsql as $$
begin
  perform 1 from awarded_grant where id = new.grant_id for no key update;
  if (select sum(coalesce(lifted_on, until_day + 1) - from_day) from payment_suspension
      where grant_id = new.grant_id and ground = new.ground) > 1 + 13 * 7 then
    raise exception 'a_ground_suspends_at_most_13_weeks: %', new.reference
      using errcode = 'check_violation', constraint = 'a_ground_suspends_at_most_13_weeks';
  end if;
  return null;
end $$;
create trigger a_ground_suspends_at_most_13_weeks after insert or update on payment_suspension
  for each row execute function a_ground_suspends_at_most_13_weeks();

-- The final amount of a grant.
create table determination (
  id uuid primary key,
  reference text not null constraint a_determination_has_its_own_reference unique,
  grant_id uuid not null references awarded_grant,
  call_id uuid not null references call,
  call text not null,
  plan_id uuid not null,
  plan text not null,
  brin text not null,
  origin text not null constraint determination_origin check (origin in ('REQUESTED', 'EX_OFFICIO')),
  award bigint not null,
  -- What it changes; null of the first.
  before bigint,
  proposed bigint not null,
  amount bigint not null constraint a_determination_is_not_negative check (amount >= 0),
  costs bigint,
  derivation text not null,
  ground text constraint determination_ground check (ground in
    ('ACTIVITIES_NOT_DONE', 'OBLIGATIONS_NOT_MET', 'WRONG_INFORMATION', 'AWARD_WAS_WRONG', 'COSTS_NOT_NEEDED',
    'FACTS_NOT_KNOWN', 'DETERMINATION_WAS_WRONG', 'OBLIGATIONS_BROKEN_SINCE')),
  reasons text,
  heard_on date,
  not_heard text constraint determination_not_heard check (not_heard in ('URGENCY', 'HEARD_BEFORE', 'PURPOSE_DEFEATED')),
  breached_on date,
  changeable_until date,
  like decision including constraints,
  version bigint not null,
  constraint a_determination_is_never_above_the_award check (proposed <= award),
  constraint a_determination_changes_for_five_years
    check ((before is null) = (changeable_until is null) and (changeable_until is null or announced_on is null or announced_on <= changeable_until)),
  constraint a_change_is_ex_officio check (before is null or origin = 'EX_OFFICIO'),
  constraint a_change_lowers_what_stands check (before is null or proposed = before and amount < before),
  constraint a_ground_is_of_its_moment check
    ((before is not null) = (ground in ('FACTS_NOT_KNOWN', 'DETERMINATION_WAS_WRONG', 'OBLIGATIONS_BROKEN_SINCE'))),
  constraint a_breach_has_its_day
    check ((ground is not distinct from 'OBLIGATIONS_BROKEN_SINCE') = (breached_on is not null)),
  constraint not_above_what_was_performed check (amount <= proposed),
  constraint a_lower_amount_has_a_ground_and_reasons
    check ((amount < proposed) = (ground is not null) and (ground is null) = (reasons is null)),
  constraint costs_not_needed_were_shown check (ground <> 'COSTS_NOT_NEEDED' or costs is not null),
  constraint the_recipient_is_heard_first check (amount = proposed or num_nonnulls(heard_on, not_heard) = 1)
);
create unique index a_grant_has_one_open_determination on determination (grant_id) where state in ('PREPARED', 'SIGNED');
create unique index a_grant_is_determined_once on determination (grant_id) where state = 'ANNOUNCED' and before is null;
create index determination_of_call on determination (call_id, id);
create index determination_of_institution on determination (brin, id);
create index determination_of_plan on determination (plan, id);
create index determination_of_grant on determination (grant_id, id);

-- A grant ends by withdrawal, or keeps so many slots: prepared by finance, signed by the board, announced.
create table grant_withdrawal (
  id uuid primary key,
  reference text not null constraint a_withdrawal_has_its_own_reference unique,
  grant_id uuid not null references awarded_grant,
  call_id uuid not null references call,
  call text not null,
  plan_id uuid not null,
  plan text not null,
  brin text not null,
  -- What the grant had when its recipient was heard.
  slots int not null,
  kept_slots int constraint a_part_keeps_a_slot check (kept_slots > 0),
  ground text not null constraint grant_withdrawal_ground check (ground in
    ('ACTIVITIES_NOT_DONE', 'OBLIGATIONS_NOT_MET', 'WRONG_INFORMATION', 'AWARD_WAS_WRONG')),
  reasons text not null,
  heard_on date,
  not_heard text constraint grant_withdrawal_not_heard check (not_heard in ('URGENCY', 'HEARD_BEFORE', 'PURPOSE_DEFEATED')),
  like decision including constraints,
  version bigint not null,
  constraint the_recipient_is_heard_first check (num_nonnulls(heard_on, not_heard) = 1)
);
create unique index a_grant_has_one_open_withdrawal on grant_withdrawal (grant_id) where state in ('PREPARED', 'SIGNED');
create index grant_withdrawal_of_call on grant_withdrawal (call_id, id);
create index grant_withdrawal_of_institution on grant_withdrawal (brin, id);
create index grant_withdrawal_of_grant on grant_withdrawal (grant_id, id);

-- What is to be paid back of a grant.
create table recovery (
  id uuid primary key,
  reference text not null constraint a_recovery_has_its_own_reference unique,
  grant_id uuid not null references awarded_grant,
  call_id uuid not null references call,
  call text not null,
  plan_id uuid not null,
  plan text not null,
  brin text not null,
  cause text not null constraint recovery_cause check (cause in ('DETERMINED_BELOW_PAYMENTS', 'GRANT_ENDED')),
  amount bigint not null check (amount > 0),
  received bigint not null,
  reversed bigint not null,
  forgone bigint not null,
  state text not null constraint recovery_state
    check (state in ('OPEN', 'RECEIVED', 'REVERSED', 'WAIVED', 'LAPSED')),
  opened_on date not null,
  lapses_after date not null,
  ended_on date,
  version bigint not null,
  constraint a_recovery_is_open_while_something_is
    check ((state = 'OPEN') = (received + reversed + forgone <> amount)),
  constraint a_recovery_that_ended_has_its_day check ((state = 'OPEN') = (ended_on is null)),
  constraint a_recovery_lapses_after_its_term check (state <> 'LAPSED' or ended_on > lapses_after),
  constraint only_what_is_waived_or_lapsed_is_forgone check ((state in ('WAIVED', 'LAPSED')) = (forgone > 0)),
  constraint no_more_is_received_than_is_recoverable
    check (received >= 0 and reversed >= 0 and received + reversed + forgone <= amount)
);
create index recovery_of_call on recovery (call_id, id);
create index recovery_of_institution on recovery (brin, id);
create index recovery_of_plan on recovery (plan, id);
create index recovery_of_grant on recovery (grant_id, id);
create index recovery_open on recovery (lapses_after) where state = 'OPEN';

create function a_recovery_moves_along_its_arrows() returns trigger language plpgsql as $$
begin
  if old.state <> 'OPEN' then
    raise exception 'a_recovery_moves_along_its_arrows: % to %', old.state, new.state
      using errcode = 'check_violation', constraint = 'a_recovery_moves_along_its_arrows';
  end if;
  if old.received > 0 and new.reversed <> old.reversed then
    raise exception 'a_payment_comes_back_before_any_receipt: %', new.reference
      using errcode = 'check_violation', constraint = 'a_payment_comes_back_before_any_receipt';
  end if;
  return new;
end $$;
create trigger a_recovery_moves_along_its_arrows before update on recovery
  for each row when (old.state <> new.state or old.reversed <> new.reversed)
  execute function a_recovery_moves_along_its_arrows();

create table recovery_part (
  recovery_id uuid not null references recovery,
  position int not null,
  due_on date not null,
  amount bigint not null check (amount > 0),
  primary key (recovery_id, position)
);

create table recovery_receipt (
  recovery_id uuid not null references recovery,
  position int not null,
  received_on date not null,
  amount bigint not null constraint a_receipt_is_positive check (amount > 0),
  recorded_by text not null,
  primary key (recovery_id, position)
);

-- What is open of a recovery is not asked any more: prepared by one person, approved by another.
create table recovery_waiver (
  id uuid primary key,
  reference text not null constraint a_waiver_has_its_own_reference unique,
  recovery_id uuid not null references recovery,
  grant_id uuid not null references awarded_grant,
  call_id uuid not null references call,
  call text not null,
  plan_id uuid not null,
  plan text not null,
  brin text not null,
  reasons text not null,
  amount bigint check (amount > 0),
  like approval including constraints,
  version bigint not null,
  constraint an_approved_waiver_knows_its_amount check ((state = 'APPROVED') = (amount is not null))
);
create unique index a_recovery_has_one_open_waiver on recovery_waiver (recovery_id) where state = 'PREPARED';
create index recovery_waiver_of_call on recovery_waiver (call_id, id);
create index recovery_waiver_of_recovery on recovery_waiver (recovery_id, id);

-- Judged at commit, when all that belongs together is there: nothing is paid but with an approved batch, and a grant is what
-- its payments, receipts and determination make of it.
create function a_payment_is_approved_with_its_batch() returns trigger language plpgsql as $$
begin
  if new.state not in ('PREPARED', 'DROPPED')
      and not exists (select from payment_batch where id = new.batch_id and state = 'APPROVED') then
    raise exception 'a_payment_is_approved_with_its_batch: %', new.reference
      using errcode = 'check_violation', constraint = 'a_payment_is_approved_with_its_batch';
  end if;
  return null;
end $$;
create constraint trigger a_payment_is_approved_with_its_batch after insert or update on payment
  deferrable initially deferred for each row execute function a_payment_is_approved_with_its_batch();

create function a_payment_is_of_its_instalment() returns trigger language plpgsql as $$
declare
  sought uuid := coalesce(to_jsonb(new) ->> 'instalment_id', to_jsonb(new) ->> 'id');
begin
  if exists (
      select from payment join instalment on instalment.id = instalment_id
      where instalment_id = sought and payment.state in ('PREPARED', 'APPROVED', 'CONFIRMED')
        and payment.amount <> instalment.amount) then
    raise exception 'a_payment_is_of_its_instalment: %', new.reference
      using errcode = 'check_violation', constraint = 'a_payment_is_of_its_instalment';
  end if;
  return null;
end $$;
create constraint trigger a_payment_is_of_its_instalment after insert or update on payment
  deferrable initially deferred for each row execute function a_payment_is_of_its_instalment();
create constraint trigger a_payment_is_of_its_instalment after update on instalment
  deferrable initially deferred for each row when (old.amount <> new.amount)
  execute function a_payment_is_of_its_instalment();

create function a_recovery_is_what_came_in() returns trigger language plpgsql as $$
begin
  if new.received <> (select coalesce(sum(amount), 0) from recovery_receipt where recovery_id = new.id) then
    raise exception 'a_recovery_is_what_came_in: %', new.reference
      using errcode = 'check_violation', constraint = 'a_recovery_is_what_came_in';
  end if;
  if new.state = 'WAIVED' and new.forgone is distinct from (
      select sum(amount) from recovery_waiver where recovery_id = new.id and state = 'APPROVED') then
    raise exception 'a_recovery_is_waived_by_two_people: %', new.reference
      using errcode = 'check_violation', constraint = 'a_recovery_is_waived_by_two_people';
  end if;
  return null;
end $$;
create constraint trigger a_recovery_is_what_came_in after insert or update on recovery
  deferrable initially deferred for each row execute function a_recovery_is_what_came_in();

create function a_grant_adds_up() returns trigger language plpgsql as $$
declare
  sought uuid := coalesce(to_jsonb(new) ->> 'grant_id', to_jsonb(new) ->> 'id');
begin
  if exists (select from awarded_grant where id = sought and (
      paid <> (select coalesce(sum(amount), 0) from payment where grant_id = sought and state = 'CONFIRMED')
      or (recovered, forgone) <> (
        select coalesce(sum(received), 0), coalesce(sum(forgone), 0) from recovery where grant_id = sought)
      -- What is to be paid back, or was, is what was paid above the final amount; there is none of what is not determined.
      or greatest(paid - case when ended_on is null then determined else 0 end, 0)
        <> (select coalesce(sum(amount - reversed), 0) from recovery where grant_id = sought)
      -- Each change lowers what stood, so that the least is what stands.
      or determined is distinct from (
        select min(determination.amount) from determination where grant_id = sought and state = 'ANNOUNCED')
      or determined_on is distinct from (
        select min(announced_on) from determination where grant_id = sought and state = 'ANNOUNCED')
      or exists (
        select from determination as change where grant_id = sought and state = 'ANNOUNCED' and before is not null
          and (before is distinct from (
              select min(determination.amount) from determination
              where grant_id = sought and state = 'ANNOUNCED' and determination.amount > change.amount)
            or breached_on <= awarded_grant.determined_on))
      or exists (select from determination where grant_id = sought and state = 'ANNOUNCED' and award <> awarded_grant.amount)
      or ended_on is distinct from coalesce((
        select announced_on from grant_withdrawal where grant_id = sought and state = 'ANNOUNCED' and kept_slots is null), ended_on)
      or slots > (select min(kept_slots) from grant_withdrawal where grant_id = sought and state = 'ANNOUNCED'))) then
    raise exception 'a_grant_adds_up: %', sought using errcode = 'check_violation', constraint = 'a_grant_adds_up';
  end if;
  return null;
end $$;
create constraint trigger a_grant_adds_up after insert or update on awarded_grant
  deferrable initially deferred for each row execute function a_grant_adds_up();
create constraint trigger a_grant_adds_up after insert or update on payment
  deferrable initially deferred for each row execute function a_grant_adds_up();
create constraint trigger a_grant_adds_up after insert or update on recovery
  deferrable initially deferred for each row execute function a_grant_adds_up();
create constraint trigger a_grant_adds_up after insert or update on determination
  deferrable initially deferred for each row execute function a_grant_adds_up();
create constraint trigger a_grant_adds_up after insert or update on grant_withdrawal
  deferrable initially deferred for each row execute function a_grant_adds_up();

-- What waits for somebody, and until when; whoever made it does not approve it. Terms longer than twelve weeks do not move
-- (ATW 4), so that they are counted here; that of a payment is kept with what is due. What has a recipient waits for that
-- institution.
create view work as
  select to_char(since, 'YYYYMMDD') || ' ' || kind || ' ' || subject as place, all_work.* from (
    select 'CEILING_CHANGE_TO_APPROVE' as kind, reference as subject, call, cast(null as text) as plan,
      cast(prepared_at at time zone 'Europe/Amsterdam' as date) as since, cast(null as date) as due,
      prepared_by as made_by, cast(null as text) as recipient
    from ceiling_change where state = 'PREPARED'
    union all
    select 'PAYEE_TO_APPROVE', reference, null, null, cast(prepared_at at time zone 'Europe/Amsterdam' as date), null,
      prepared_by, null
    from payee where state = 'PREPARED'
    union all
    select case when exists (select 1 from payee where payee.brin = instalment.brin and payee.state = 'APPROVED')
        then 'INSTALMENT_TO_PAY' else 'PAYEE_TO_PROPOSE' end,
      reference, call, plan,
      -- Payments that are suspended wait for the end of that.
      greatest(due_on, (select max(coalesce(lifted_on, until_day + 1)) from payment_suspension
        where payment_suspension.grant_id = instalment.grant_id)),
      pay_before, null, null
    from instalment
    where state = 'DUE' and not exists (
      select 1 from payment where instalment_id = instalment.id and payment.state in ('PREPARED', 'APPROVED'))
      -- An account that waits for its approval is proposed already.
      and (exists (select 1 from payee where payee.brin = instalment.brin and payee.state = 'APPROVED')
        or not exists (select 1 from payee where payee.brin = instalment.brin and payee.state = 'PREPARED'))
    union all
    select 'BATCH_TO_APPROVE', reference, call, null, cast(prepared_at at time zone 'Europe/Amsterdam' as date),
      (select min(pay_before) from instalment join payment on payment.instalment_id = instalment.id
        where payment.batch_id = payment_batch.id), prepared_by, null
    from payment_batch where state = 'PREPARED'
    union all
    select 'PAYMENT_TO_CONFIRM', payment.reference, payment.call, payment.plan, approved_on, pay_before, null, null
    from payment join instalment on instalment.id = payment.instalment_id where payment.state = 'APPROVED'
    union all
    select case state when 'PREPARED' then 'GRANT_WITHDRAWAL_TO_SIGN' else 'GRANT_WITHDRAWAL_TO_ANNOUNCE' end,
      grant_withdrawal.reference, grant_withdrawal.call, grant_withdrawal.plan,
      cast(coalesce(signed_at, prepared_at) at time zone 'Europe/Amsterdam' as date), null,
      case state when 'PREPARED' then prepared_by end, null
    from grant_withdrawal join awarded_grant on awarded_grant.id = grant_id
    where state in ('PREPARED', 'SIGNED') and ended_on is null and determined is null
    union all
    select 'DETERMINATION_TO_REQUEST', awarded_grant.reference, awarded_grant.call, plan, activities_until + 1,
      activities_until + 91, null, awarded_grant.brin
    from awarded_grant join call on call.id = awarded_grant.call_id
    where awarded_grant.determined is null and ended_on is null and requested_on is null
      and awarded_grant.awarded >= show_performance_from and not exists (
        select 1 from determination where grant_id = awarded_grant.id and determination.state <> 'WITHDRAWN')
    union all
    -- A fixed sum from the end of the activities; what was requested from the request, what was not from the end of the
    -- thirteen weeks for it.
    select 'DETERMINATION_TO_PREPARE', awarded_grant.reference, awarded_grant.call, plan,
      case when requested_on is not null then requested_on
        when awarded_grant.awarded < show_performance_from then activities_until + 1
        else activities_until + 92 end,
      case when requested_on is not null then requested_on + 154
        when awarded_grant.awarded < show_performance_from then activities_until + 154 end, null, null
    from awarded_grant join call on call.id = awarded_grant.call_id
    where awarded_grant.determined is null and ended_on is null and not exists (
      select 1 from determination where grant_id = awarded_grant.id and determination.state <> 'WITHDRAWN')
    union all
    select case determination.state when 'PREPARED' then 'DETERMINATION_TO_SIGN' else 'DETERMINATION_TO_ANNOUNCE' end,
      determination.reference, determination.call, determination.plan,
      cast(coalesce(signed_at, prepared_at) at time zone 'Europe/Amsterdam' as date),
      case when before is null then requested_on + 154 else changeable_until end,
      case determination.state when 'PREPARED' then prepared_by end, null
    from determination join awarded_grant on awarded_grant.id = determination.grant_id
    where determination.state in ('PREPARED', 'SIGNED') and ended_on is null
    union all
    select 'RECOVERY_WAIVER_TO_APPROVE', recovery_waiver.reference, recovery.call, recovery.plan,
      cast(prepared_at at time zone 'Europe/Amsterdam' as date), null, prepared_by, null
    from recovery_waiver join recovery on recovery.id = recovery_id
    where recovery_waiver.state = 'PREPARED' and recovery.state = 'OPEN'
    union all
    select 'RECOVERY_TO_PURSUE', reference, call, plan, min(part.due_on) + 1, min(part.due_on), null, null
    from recovery join (
      select recovery_id, due_on, sum(amount) over (partition by recovery_id order by position) as until_then,
        sum(amount) over (partition by recovery_id) as planned
      from recovery_part) as part on part.recovery_id = recovery.id
    -- A plan covers what was open when it was agreed: what came in before it is no part of it.
    where state = 'OPEN'
      and part.until_then > recovery.received - (recovery.amount - recovery.reversed - part.planned)
    group by recovery.id, reference, call, plan
    union all
    select 'RECOVERY_TO_PURSUE', reference, call, plan, opened_on, lapses_after, null, null
    from recovery where state = 'OPEN' and not exists (select 1 from recovery_part where recovery_id = recovery.id)
  ) as all_work;

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

drop table approval, decision;
