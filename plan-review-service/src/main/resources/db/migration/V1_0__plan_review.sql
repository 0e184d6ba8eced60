-- Calls, research plans, reviews, ranking and decisions. A constraint has the name of the rule that it keeps.

create table call (
  id uuid primary key,
  version bigint not null,
  reference text not null,
  title text not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  ceiling bigint not null,
  maximum_per_plan bigint not null,
  sections jsonb not null,
  criteria jsonb not null,
  scale jsonb not null,
  minimum_reviewers int not null check (minimum_reviewers >= 1),
  allocation_method text not null check (allocation_method in ('RANKED', 'FIRST_COME')),
  fit_policy text not null check (fit_policy in ('STOP', 'SKIP')),
  partial_award text not null check (partial_award in ('NONE', 'WHOLE_SLOTS', 'TO_THE_CENT')),
  tie_break text not null,
  waitlist_until date not null,
  internship_months int not null check (internship_months >= 1),
  employment_months int not null check (employment_months >= 1),
  supervision_weeks int not null check (supervision_weeks >= 1),
  training_sessions int not null check (training_sessions >= 1),
  activity_months int not null check (activity_months >= 1),
  repair_term text not null,
  review_term text not null,
  rebuttal_term text,
  set_terms_move boolean not null,
  advances jsonb not null,
  performance_shares jsonb not null,
  slot_refill boolean not null,
  accountability jsonb not null,
  firms_receive_aid boolean not null,
  state text not null check (state in ('DRAFT', 'OPEN', 'CLOSED', 'ALLOCATED', 'SETTLED')),
  drafters jsonb not null,
  opened_by text,
  opened_at timestamptz,
  closed_on date,
  ranking_version int,
  to_be_ranked_anew boolean not null default false, -- an advice was corrected since the present ranking
  first_outcome_on date, -- the first award or refusal was announced
  waiting_list_ended_on date, -- its end was told
  settled_on date,
  constraint a_reference_is_taken_once unique (reference),
  constraint a_reference_is_two_letters_and_two_digits check (reference ~ '^[A-Z]{2}[0-9]{2}$'),
  constraint nobody_opens_their_own_draft check (opened_by is null or not jsonb_exists(drafters, opened_by)),
  constraint a_call_opens_before_its_window check (opened_at is null or opened_at < opens_at),
  constraint the_window_is_in_order check (state = 'DRAFT' or opens_at < closes_at),
  constraint the_reserve_places_outlast_the_window
    check (state = 'DRAFT' or waitlist_until > (closes_at at time zone 'Europe/Amsterdam')::date),
  constraint the_maximum_is_within_the_ceiling
    check (state = 'DRAFT' or (maximum_per_plan > 0 and maximum_per_plan <= ceiling)),
  constraint a_meeting_falls_within_a_traineeship
    check (state = 'DRAFT' or supervision_weeks <= 4 * (internship_months + employment_months)),
  constraint only_ranked_calls_open check (state = 'DRAFT' or allocation_method = 'RANKED'),
  constraint an_opened_call_says_by_whom_and_when
    check ((state = 'DRAFT') = (opened_at is null) and (opened_at is null) = (opened_by is null)),
  constraint a_closed_call_has_its_day check ((state in ('CLOSED', 'ALLOCATED', 'SETTLED')) = (closed_on is not null)),
  constraint only_a_closed_call_is_ranked check (ranking_version is null or state in ('CLOSED', 'ALLOCATED', 'SETTLED')),
  constraint only_a_ranked_call_is_allocated
    check (state not in ('ALLOCATED', 'SETTLED') or ranking_version is not null),
  constraint a_corrected_advice_is_ranked_first
    check (not to_be_ranked_anew or (first_outcome_on is null and ranking_version is not null)),
  constraint only_a_closed_call_ends_its_waiting_list
    check (waiting_list_ended_on is null or state in ('CLOSED', 'ALLOCATED', 'SETTLED')),
  constraint a_settled_call_has_no_reserve_places check (state <> 'SETTLED' or waiting_list_ended_on is not null),
  constraint a_settled_call_has_its_day check ((state = 'SETTLED') = (settled_on is not null))
);
create index call_awaits_closing on call (closes_at) where state = 'OPEN';

create function an_open_call_is_frozen() returns trigger language plpgsql as $$
declare
  later constant text[] := '{version,state,opened_by,opened_at,closed_on,ranking_version,to_be_ranked_anew,
    first_outcome_on,waiting_list_ended_on,settled_on}';
begin
  if (to_jsonb(new) - later)
     is distinct from
     (to_jsonb(old) - later) then
    raise exception 'an open call is frozen' using errcode = 'check_violation', constraint = 'only_a_draft_call_changes';
  end if;
  return new;
end $$;
create trigger an_open_call_is_frozen before update on call
  for each row when (old.state <> 'DRAFT') execute function an_open_call_is_frozen();

-- Budget tells of each listed plan that the list is over, behind all that it reserved from it.
create function a_settled_call_has_no_reserve_places() returns trigger language plpgsql as $$
begin
  if exists (select from plan where call_id = new.id and place_is_kept) then
    raise exception 'a settled call has no reserve places'
      using errcode = 'check_violation', constraint = 'a_settled_call_has_no_reserve_places';
  end if;
  return new;
end $$;
create trigger a_settled_call_has_no_reserve_places before update on call
  for each row when (old.state <> 'SETTLED' and new.state = 'SETTLED')
  execute function a_settled_call_has_no_reserve_places();

-- Numbers of plans and decisions within a call; apart, so that drafting a plan changes no row of the call.
create table call_numbering (
  call_id uuid primary key references call,
  plans int not null default 0,
  decisions int not null default 0
);

create table plan (
  id uuid primary key,
  version bigint not null,
  call_id uuid not null references call,
  reference text not null,
  brin text not null check (brin ~ '^[0-9]{2}[A-Z]{2}$'),
  state text not null check (state in ('DRAFT', 'LAPSED', 'SUBMITTED', 'INCOMPLETE', 'COMPLETE', 'UNDER_REVIEW',
    'ASSESSED', 'RANKED', 'RESERVED', 'WAITLISTED', 'AWARDED', 'REFUSED', 'SET_ASIDE', 'WITHDRAWN')),
  content_version int not null check (content_version >= 1),
  title text not null,
  top_sector text not null,
  lector_sub text not null,
  lector_name text not null,
  slots int not null check (slots >= 1),
  amount_per_slot bigint not null check (amount_per_slot > 0),
  details jsonb not null,
  -- Apart from the texts, to be asked without them.
  co_applicants jsonb not null generated always as (details -> 'coApplicants') stored,
  companies jsonb not null generated always as (details -> 'companies') stored,
  approved_version int,
  approved_on date,
  lapsed_on date,
  received_at timestamptz,
  submitted_version int,
  supplied_at timestamptz,
  complete_at timestamptz,
  repair_until date,
  repairs jsonb,
  clock_stops jsonb,
  clock_stopped_from date generated always as ( -- the first day of a stop whose end is not known; days are arrays
    case when clock_stops -> -1 ->> 'lastDay' is null then make_date((clock_stops -> -1 -> 'firstDay' ->> 0)::int,
      (clock_stops -> -1 -> 'firstDay' ->> 1)::int, (clock_stops -> -1 -> 'firstDay' ->> 2)::int) end) stored,
  delay_notices jsonb,
  reviewers int,
  rebuttal_invited_on date,
  rebuttal_until date,
  rebutted_at timestamptz,
  rebuttal_text text,
  shown_version bigint,
  advice jsonb,
  advice_version int check (advice_version >= 1),
  positive boolean,
  ranking_version int,
  rank int check (rank >= 1),
  reservation_id uuid,
  reserved_amount bigint check (reserved_amount > 0),
  reserve_place int check (reserve_place >= 1),
  reserve_place_lapsed_on date,
  decision_id uuid,
  outcome text check (outcome in ('AWARDED', 'REFUSED', 'SET_ASIDE')),
  ground text check (ground in ('CEILING', 'ASSESSMENT', 'BOARD')),
  place_is_kept boolean not null generated always as ( -- refused for the ceiling, and budget may serve it still
    state = 'REFUSED' and coalesce(ground, '') = 'CEILING' and reserve_place is not null
      and reserve_place_lapsed_on is null) stored,
  announced_on date,
  object_until date,
  start_before date,
  activities_until date,
  activities_started_on date,
  grant_id uuid,
  grant_determined_on date,
  grant_settled_on date,
  grant_ended_on date,
  withdrawn_on date,
  withdrawal_reason text,
  constraint a_plan_reference_is_taken_once unique (reference),
  constraint the_approved_version_exists check (approved_version <= content_version),
  constraint an_approval_has_its_day check ((approved_version is null) = (approved_on is null)),
  constraint a_lapsed_plan_has_its_day check ((state = 'LAPSED') = (lapsed_on is not null)),
  constraint a_withdrawn_plan_has_its_day check (state <> 'WITHDRAWN' or withdrawn_on is not null),
  constraint a_place_that_is_given_up_is_gone
    check (withdrawn_on is null or state = 'WITHDRAWN'
      or (state = 'REFUSED' and ground = 'CEILING' and reserve_place is null and reservation_id is null)),
  constraint a_draft_was_not_received check (state not in ('DRAFT', 'LAPSED') or received_at is null),
  constraint a_submitted_plan_has_its_receipt
    check (state in ('DRAFT', 'LAPSED', 'WITHDRAWN') or received_at is not null),
  constraint the_lector_approved_this_version
    check (received_at is null or (submitted_version is not null and approved_version = submitted_version)),
  constraint the_submitted_version_exists check (submitted_version <= content_version),
  constraint a_received_plan_has_its_intake
    check (num_nulls(received_at, submitted_version, repairs, clock_stops, delay_notices) in (0, 5)),
  constraint only_the_clock_of_an_awaited_decision_stands_still
    check (clock_stopped_from is null or (announced_on is null and withdrawn_on is null)),
  constraint an_incomplete_plan_has_its_repair_term check (state <> 'INCOMPLETE' or repair_until is not null),
  constraint a_plan_is_set_aside_after_its_repair_term
    check (state <> 'SET_ASIDE' or (repair_until is not null and announced_on > repair_until)),
  constraint an_invitation_to_rebut_has_its_term
    check (num_nulls(rebuttal_invited_on, rebuttal_until) in (0, 2)
      and (rebutted_at is null or rebuttal_until is not null)
      and num_nulls(rebutted_at, rebuttal_text) in (0, 2)),
  constraint only_what_is_awarded_starts check (activities_started_on is null or state = 'AWARDED'),
  constraint only_a_grant_is_determined check (grant_determined_on is null or grant_id is not null),
  constraint only_a_grant_is_settled check (grant_settled_on is null or grant_id is not null),
  constraint a_complete_plan_says_since_when
    check (state not in ('COMPLETE', 'UNDER_REVIEW', 'ASSESSED', 'RANKED', 'RESERVED', 'WAITLISTED', 'AWARDED')
      or complete_at is not null),
  constraint a_plan_under_review_has_reviewers
    check (state not in ('UNDER_REVIEW', 'ASSESSED', 'RANKED', 'RESERVED', 'WAITLISTED', 'AWARDED')
      or (reviewers is not null and shown_version is not null)),
  constraint an_assessed_plan_has_its_advice
    check (state not in ('ASSESSED', 'RANKED', 'RESERVED', 'WAITLISTED', 'AWARDED')
      or (advice is not null and positive is not null)),
  constraint an_advice_has_its_version check ((advice is null) = (advice_version is null)),
  constraint only_a_positive_plan_is_ranked check (rank is null or positive),
  constraint a_rank_is_of_a_version check ((rank is null) = (ranking_version is null)),
  constraint a_ranked_plan_has_its_rank
    check (state not in ('RANKED', 'RESERVED', 'WAITLISTED', 'AWARDED') or rank is not null),
  constraint a_reservation_has_its_amount check ((reservation_id is null) = (reserved_amount is null)),
  constraint a_reserved_plan_has_its_reservation
    check (state not in ('RESERVED', 'AWARDED') or reservation_id is not null),
  constraint a_waitlisted_plan_has_its_place check (state <> 'WAITLISTED' or reserve_place is not null),
  constraint a_place_that_lapsed_is_not_served
    check (reserve_place_lapsed_on is null or (reserve_place is not null and state not in ('RESERVED', 'AWARDED'))),
  constraint an_outcome_is_announced_by_a_decision
    check ((outcome is null) = (announced_on is null) and (outcome is null) = (decision_id is null)
      and (outcome is null) = (object_until is null)),
  constraint a_decided_plan_has_its_outcome
    check ((state = 'AWARDED') = (coalesce(outcome, '') = 'AWARDED')
      and (state = 'SET_ASIDE') = (coalesce(outcome, '') = 'SET_ASIDE')
      and (state <> 'REFUSED' or outcome = 'REFUSED')),
  constraint a_refusal_has_its_ground check ((coalesce(outcome, '') = 'REFUSED') = (ground is not null)),
  constraint an_award_has_its_days
    check ((coalesce(outcome, '') = 'AWARDED') = (start_before is not null and activities_until is not null))
);
create index plan_of_call on plan (call_id, state, id);
create index plan_of_institution on plan (brin, id);
create index plan_of_top_sector on plan (top_sector, id);
create index plan_awaits_somebody on plan (state, id)
  where state in ('SUBMITTED', 'INCOMPLETE', 'COMPLETE', 'UNDER_REVIEW', 'ASSESSED', 'RESERVED', 'WAITLISTED');
create index plan_whose_clock_stands_still on plan (id) where clock_stopped_from is not null;
create index plan_in_repair on plan (repair_until, id) where state = 'INCOMPLETE';
create unique index one_plan_a_rank on plan (call_id, ranking_version, rank) where rank is not null;
create unique index a_reservation_is_for_one_plan on plan (reservation_id) where reservation_id is not null;

-- Every version that was ever saved; what the lector approved can always be read again.
create table plan_version (
  plan_id uuid not null references plan,
  content_version int not null check (content_version >= 1),
  title text not null,
  top_sector text not null,
  lector_sub text not null,
  lector_name text not null,
  slots int not null check (slots >= 1),
  amount_per_slot bigint not null check (amount_per_slot > 0),
  details jsonb not null,
  saved_at timestamptz not null,
  primary key (plan_id, content_version)
);

create trigger plan_version_never_changes before update or delete on plan_version
  for each row execute function never_changes();

-- A supplement brings new texts of an incomplete plan, and nothing else.
create function a_submitted_text_is_frozen() returns trigger language plpgsql as $$
begin
  if (new.title, new.top_sector, new.lector_sub, new.slots, new.amount_per_slot, new.brin, new.call_id,
      new.details - 'sections')
     is distinct from
     (old.title, old.top_sector, old.lector_sub, old.slots, old.amount_per_slot, old.brin, old.call_id,
      old.details - 'sections')
     or (new.content_version, new.details) is distinct from (old.content_version, old.details)
       and (old.state, new.state) is distinct from ('INCOMPLETE', 'SUBMITTED')
     or old.received_at is distinct from new.received_at and old.state <> 'LAPSED' then
    raise exception 'a submitted plan is frozen' using errcode = 'check_violation', constraint = 'only_a_draft_is_edited';
  end if;
  return new;
end $$;
create trigger a_submitted_text_is_frozen before update on plan
  for each row when (old.state not in ('DRAFT', 'LAPSED') or old.state = 'LAPSED' and new.state <> 'LAPSED')
  execute function a_submitted_text_is_frozen();

-- What came in time by post may be recorded late, but not behind the ranking.
create function a_letter_is_recorded_before_the_ranking() returns trigger language plpgsql as $$
begin
  if exists (select from call where id = new.call_id and ranking_version is not null) then
    raise exception 'a_letter_is_recorded_before_the_ranking'
      using errcode = 'check_violation', constraint = 'a_letter_is_recorded_before_the_ranking';
  end if;
  return new;
end $$;
create trigger a_letter_is_recorded_before_the_ranking before update on plan
  for each row when (old.state in ('DRAFT', 'LAPSED') and new.state = 'SUBMITTED'
    or old.state = 'LAPSED' and (new.content_version, new.details, new.approved_version)
      is distinct from (old.content_version, old.details, old.approved_version))
  execute function a_letter_is_recorded_before_the_ranking();
create trigger a_letter_is_drafted_before_the_ranking before insert on plan
  for each row when (new.state <> 'DRAFT')
  execute function a_letter_is_recorded_before_the_ranking();

-- What was told of a delay stands, and every later notice names a later day than those before it.
create function a_delay_notice_stands() returns trigger language plpgsql as $$
declare
  kept constant int := jsonb_array_length(coalesce(old.delay_notices, '[]'));
begin
  if exists (select from generate_series(0, kept - 1) place
             where new.delay_notices -> place is distinct from old.delay_notices -> place) then
    raise exception 'a delay notice stands' using errcode = 'check_violation', constraint = 'a_delay_notice_stands';
  end if;
  if exists (select from jsonb_array_elements(new.delay_notices) with ordinality told(notice, place)
             where notice -> 'until' <= notice -> 'toldOn' -- days, as arrays of year, month and day
                or notice -> 'until' <= new.delay_notices -> (place - 2)::int -> 'until' and place > 1) then
    raise exception 'a delay names a later day'
      using errcode = 'check_violation', constraint = 'a_delay_names_a_later_day';
  end if;
  return new;
end $$;
create trigger a_delay_notice_stands before update on plan
  for each row when (old.delay_notices is distinct from new.delay_notices) execute function a_delay_notice_stands();

-- What happened to a plan, by whom, and why; drafts and edits are told by the versions.
create table plan_step (
  id uuid primary key,
  plan_id uuid not null references plan,
  step text not null,
  state text not null,
  shown_state text not null,
  taken_at timestamptz not null,
  role text,
  taken_by text,
  by_post_received_at timestamptz,
  reason text,
  constraint only_a_person_acts_by_post check (by_post_received_at is null or taken_by is not null)
);
create index plan_step_of_plan on plan_step (plan_id, id);
create trigger plan_step_never_changes before update or delete on plan_step
  for each row execute function never_changes();

create sequence reviewer_number increment 20;
create table reviewer (
  id uuid primary key,
  version bigint not null,
  reference text not null,
  sub text not null,
  name text not null,
  employer_brin text check (employer_brin ~ '^[0-9]{2}[A-Z]{2}$'),
  employer_kvk text check (employer_kvk ~ '^[0-9]{8}$'),
  constraint a_reviewer_reference_is_taken_once unique (reference),
  constraint a_person_is_one_reviewer unique (sub),
  constraint a_reviewer_has_one_employer check ((employer_brin is null) <> (employer_kvk is null))
);

create table review (
  id uuid primary key,
  version bigint not null,
  reference text not null,
  plan_id uuid not null references plan,
  reviewer_id uuid not null references reviewer,
  state text not null check (state in ('ASSIGNED', 'CLEAR', 'CONFLICTED', 'SUBMITTED', 'REPLACED')),
  assigned_on date not null,
  due_on date not null,
  declared_on date,
  interest text,
  interest_reason text,
  conflicted_on date,
  lifted_on date,
  lift_reason text,
  form jsonb,
  submitted_at timestamptz,
  replaced_on date,
  replacement_reason text,
  constraint a_review_reference_is_taken_once unique (reference),
  constraint a_reviewer_reviews_a_plan_once unique (plan_id, reviewer_id),
  constraint a_clear_review_has_its_declaration
    check ((state = 'ASSIGNED') <= (declared_on is null)
      and (state in ('CLEAR', 'CONFLICTED', 'SUBMITTED')) <= (declared_on is not null)),
  constraint a_conflict_has_its_reason
    check (num_nulls(interest, interest_reason, conflicted_on) in (0, 3) and interest <> 'NONE'),
  constraint a_lifted_conflict_has_its_reason
    check (num_nulls(lifted_on, lift_reason) in (0, 2) and (lifted_on is null or conflicted_on is not null)),
  constraint the_chair_lifts_a_conflict
    check ((state in ('CLEAR', 'SUBMITTED')) <= (conflicted_on is null or lifted_on is not null)),
  constraint a_conflicted_review_has_its_conflict
    check (state <> 'CONFLICTED' or (conflicted_on is not null and lifted_on is null)),
  constraint a_replaced_review_has_its_reason
    check ((state = 'REPLACED') = (replaced_on is not null) and num_nulls(replaced_on, replacement_reason) in (0, 2)),
  constraint a_form_waits_for_the_declaration check (form is null or declared_on is not null),
  constraint a_submitted_review_has_its_form
    check (state <> 'SUBMITTED' or (form is not null and submitted_at is not null))
);
create index review_of_reviewer on review (reviewer_id, id);
create index review_of_plan on review (plan_id, state);
create index review_in_conflict on review (id) where state = 'CONFLICTED';

create function a_submitted_review_never_changes() returns trigger language plpgsql as $$
begin
  raise exception 'a submitted review never changes'
    using errcode = 'check_violation', constraint = 'only_a_clear_review_is_written';
end $$;
create trigger a_submitted_review_never_changes before update or delete on review
  for each row when (old.state = 'SUBMITTED') execute function a_submitted_review_never_changes();

-- The applicant has read all that the committee advises on. Whoever invites or submits holds the plan.
create function a_review_precedes_the_rebuttal() returns trigger language plpgsql as $$
begin
  if exists (select from plan where id = new.plan_id and rebuttal_invited_on is not null) then
    raise exception 'a_review_precedes_the_rebuttal'
      using errcode = 'check_violation', constraint = 'a_review_precedes_the_rebuttal';
  end if;
  return new;
end $$;
create trigger a_review_precedes_the_rebuttal before update on review
  for each row when (old.state <> 'SUBMITTED' and new.state = 'SUBMITTED')
  execute function a_review_precedes_the_rebuttal();

-- An interest that a chair declared in a plan; it stands.
create table chair_interest (
  id uuid primary key,
  plan_id uuid not null references plan,
  declared_by text not null,
  interest text not null check (interest <> 'NONE'),
  reason text not null check (reason <> ''),
  declared_on date not null
);
create index chair_interest_of_plan on chair_interest (plan_id, declared_by);
create trigger chair_interest_never_changes before update or delete on chair_interest
  for each row execute function never_changes();

-- Who declared an interest in a plan that nobody lifted, as chair or as reviewer, one who was replaced included.
create view standing_interest as
  select plan_id, declared_by as sub from chair_interest
  union all
  select r.plan_id, v.sub from review r join reviewer v on v.id = r.reviewer_id
  where r.conflicted_on is not null and r.lifted_on is null;

create function no_chair_advises_on_a_plan_of_their_own() returns trigger language plpgsql as $$
begin
  if exists (select from standing_interest where plan_id = new.plan_id and sub = new.taken_by) then
    raise exception 'no_chair_advises_on_a_plan_of_their_own'
      using errcode = 'check_violation', constraint = 'no_chair_advises_on_a_plan_of_their_own';
  end if;
  return new;
end $$;
create trigger no_chair_advises_on_a_plan_of_their_own before insert on plan_step
  for each row when (new.step in ('ADVISED', 'ADVICE_CORRECTED', 'CONFLICT_LIFTED'))
  execute function no_chair_advises_on_a_plan_of_their_own();

create table ranking (
  id uuid primary key,
  call_id uuid not null references call,
  ranking_version int not null check (ranking_version >= 1),
  seed text not null,
  established_by text not null,
  established_at timestamptz not null,
  constraint the_ranking_is_established_once unique (call_id, ranking_version)
);
create table ranked_plan (
  ranking_id uuid not null references ranking,
  rank int not null check (rank >= 1),
  plan_id uuid not null references plan,
  plan text not null,
  brin text not null,
  weighted_total int not null,
  tie_break_score int not null,
  amount bigint not null,
  primary key (ranking_id, rank),
  constraint a_plan_has_one_rank unique (ranking_id, plan_id)
);
create index ranked_plan_of_plan on ranked_plan (plan_id);
create trigger ranking_never_changes before update or delete on ranking
  for each row execute function never_changes();
create trigger ranked_plan_never_changes before update or delete on ranked_plan
  for each row execute function never_changes();

create table decision (
  id uuid primary key,
  version bigint not null,
  reference text not null,
  call_id uuid not null references call,
  state text not null check (state in ('PREPARED', 'SIGNED', 'ANNOUNCED', 'WITHDRAWN')),
  prepared_by text not null,
  prepared_at timestamptz not null,
  signed_by text,
  signed_at timestamptz,
  announced_by text,
  announced_at timestamptz,
  announced_on date,
  object_until date,
  withdrawn_by text,
  withdrawn_at timestamptz,
  withdrawal_reason text,
  constraint a_decision_reference_is_taken_once unique (reference),
  constraint nobody_signs_their_own_preparation check (signed_by <> prepared_by),
  constraint a_signed_decision_has_its_signature
    check ((signed_by is null) = (signed_at is null)
      and (state = 'WITHDRAWN' or (state = 'PREPARED') = (signed_by is null))),
  constraint an_announced_decision_has_its_days
    check ((state = 'ANNOUNCED') = (announced_on is not null and announced_at is not null
      and announced_by is not null and object_until is not null)),
  constraint a_withdrawn_decision_has_its_reason
    check ((state = 'WITHDRAWN') = (withdrawn_by is not null and withdrawn_at is not null
      and withdrawal_reason is not null))
);
create index decision_of_call on decision (call_id, id);
create index decision_in_state on decision (state, id);

create function a_signed_decision_is_frozen() returns trigger language plpgsql as $$
declare
  later constant text[] := '{version,state,announced_by,announced_at,announced_on,object_until,
    withdrawn_by,withdrawn_at,withdrawal_reason}';
begin
  if old.state in ('ANNOUNCED', 'WITHDRAWN')
     or (to_jsonb(new) - later) is distinct from (to_jsonb(old) - later)
     or new.state = 'PREPARED' then
    raise exception 'a signed decision is frozen'
      using errcode = 'check_violation', constraint = 'a_signed_decision_is_frozen';
  end if;
  return new;
end $$;
create trigger a_signed_decision_is_frozen before update on decision
  for each row when (old.state <> 'PREPARED') execute function a_signed_decision_is_frozen();
create trigger decision_is_never_deleted before delete on decision
  for each row execute function never_changes();

create table decision_item (
  decision_id uuid not null references decision,
  position int not null,
  plan_id uuid not null references plan,
  plan text not null,
  brin text not null,
  outcome text not null check (outcome in ('AWARDED', 'REFUSED', 'SET_ASIDE')),
  ground text check (ground in ('CEILING', 'ASSESSMENT', 'BOARD')),
  bound_state text not null check (bound_state in ('INCOMPLETE', 'ASSESSED', 'RESERVED', 'WAITLISTED')),
  ranking_version int,
  reservation_id uuid,
  repair_until date,
  advice_version int,
  amount bigint not null check (amount > 0),
  amount_per_slot bigint not null check (amount_per_slot > 0),
  slots int not null check (slots >= 0),
  reserve_place int,
  reason text not null check (reason <> ''),
  dropped_out boolean not null default false,
  closed boolean not null default false, -- its decision was announced or withdrawn
  primary key (decision_id, position),
  constraint a_plan_is_in_a_decision_once unique (decision_id, plan_id),
  constraint a_refusal_in_a_decision_has_its_ground check ((outcome = 'REFUSED') = (ground is not null)),
  constraint an_award_has_its_reservation
    check (outcome <> 'AWARDED' or (bound_state = 'RESERVED' and reservation_id is not null)),
  constraint only_an_incomplete_plan_is_set_aside check ((outcome = 'SET_ASIDE') = (bound_state = 'INCOMPLETE')),
  constraint only_an_incomplete_plan_is_decided_without_advice
    check ((bound_state = 'INCOMPLETE') = (advice_version is null))
);
create index decision_item_of_plan on decision_item (plan_id);
create unique index a_plan_is_in_one_open_decision
  on decision_item (plan_id, bound_state, ranking_version, reservation_id, repair_until, advice_version, reserve_place)
  nulls not distinct
  where not closed;
create index decision_item_of_institution on decision_item (brin);

create function only_dropping_out_changes_an_item() returns trigger language plpgsql as $$
begin
  if (to_jsonb(new) - '{dropped_out,closed}'::text[])
       is distinct from (to_jsonb(old) - '{dropped_out,closed}'::text[])
     or old.dropped_out and not new.dropped_out or old.closed and not new.closed then
    raise exception 'a decision item never changes'
      using errcode = 'check_violation', constraint = 'decision_item_never_changes';
  end if;
  return new;
end $$;
create trigger only_dropping_out_changes_an_item before update on decision_item
  for each row execute function only_dropping_out_changes_an_item();
create function the_items_are_closed_too() returns trigger language plpgsql as $$
begin
  update decision_item set closed = true where decision_id = new.id;
  return null;
end $$;
create trigger the_items_are_closed_too after update on decision
  for each row when (old.state in ('PREPARED', 'SIGNED') and new.state in ('ANNOUNCED', 'WITHDRAWN'))
  execute function the_items_are_closed_too();
create trigger decision_item_is_never_deleted before delete on decision_item
  for each row execute function never_changes();

-- What is told of a plan is what an announced decision says of it; looked at once all of an announcement is written.
alter table plan add constraint an_outcome_is_of_a_decision_on_it
  foreign key (decision_id, id) references decision_item (decision_id, plan_id);
create function an_outcome_is_that_of_its_decision() returns trigger language plpgsql as $$
begin
  if not exists (select from decision d join decision_item i on i.decision_id = d.id
                 where d.id = new.decision_id and i.plan_id = new.id and d.state = 'ANNOUNCED' and not i.dropped_out
                   and (i.outcome, i.ground, d.announced_on, d.object_until)
                     is not distinct from (new.outcome, new.ground, new.announced_on, new.object_until)) then
    raise exception 'an outcome is that of its announced decision'
      using errcode = 'check_violation', constraint = 'an_outcome_is_that_of_its_decision';
  end if;
  return null;
end $$;
create constraint trigger an_outcome_is_that_of_its_decision after update on plan deferrable initially deferred
  for each row when ((old.decision_id, old.outcome, old.ground, old.announced_on, old.object_until)
    is distinct from (new.decision_id, new.outcome, new.ground, new.announced_on, new.object_until))
  execute function an_outcome_is_that_of_its_decision();
create constraint trigger a_new_outcome_is_that_of_its_decision after insert on plan deferrable initially deferred
  for each row when (new.outcome is not null) execute function an_outcome_is_that_of_its_decision();

-- Terms that run, and what is still to be told of them: a moment is emptied by telling.
create table running_term (
  subject text not null,
  name text not null,
  plan_id uuid not null references plan,
  role text not null,
  first_day date not null,
  last_day date not null,
  nearing_at timestamptz,
  passes_at timestamptz,
  primary key (subject, name)
);
create index running_term_of_plan on running_term (plan_id);
create index running_term_nears on running_term (nearing_at) where nearing_at is not null;
create index running_term_passes on running_term (passes_at) where passes_at is not null;

-- Events that came too late to have an effect, with the reason.
create table absorbed_event (
  id uuid primary key,
  type text not null,
  subject text not null,
  reason text not null,
  occurred_on timestamptz not null,
  absorbed_at timestamptz not null
);
create index absorbed_event_of_subject on absorbed_event (subject, id);
