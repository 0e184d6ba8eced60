-- Firms, places, trainees, known plans with their slots, traineeships. Constraints bear the names of the rules that
-- they keep beside the code; `violates check constraint` in a trigger's message lets its name be found in the same way.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- Fewer than 250 staff and (at most 50 million turnover or at most 43 million balance), nothing rounded; in cents.
create function is_within_sme_bounds(staff numeric, turnover numeric, balance numeric) returns boolean
  language sql immutable as $$ select staff < 250 and (turnover <= 5000000000 or balance <= 4300000000) $$;

-- A firm is described once, whoever registers it. A sole trader's name and KvK number are personal data.
create sequence company_number increment 20;
create table company (
  id uuid primary key,
  reference text not null unique,
  version bigint not null,
  kvk text not null,
  name text not null,
  street text,
  postcode text not null,
  city text not null,
  province text not null,
  sector text not null,
  registered_at timestamptz not null,
  staff numeric,
  turnover bigint,
  balance_sheet_total bigint,
  de_minimis_received bigint,
  signed_on date,
  estimated boolean,
  -- Related enterprises as declared, in JSON: read as a whole.
  related text,
  was_sme boolean,
  was_within boolean,
  total_staff numeric,
  total_turnover numeric,
  total_balance numeric,
  held_by_public_bodies boolean,
  -- By the totals, unless public bodies hold a quarter; a status changes after two periods in a row.
  eligible boolean not null generated always as (
    coalesce(
      not held_by_public_bodies
        and case
          when was_sme is null or is_within_sme_bounds(total_staff, total_turnover, total_balance) = was_within
            then is_within_sme_bounds(total_staff, total_turnover, total_balance)
          else was_sme end,
      false)) stored,
  constraint a_firm_is_registered_once unique (kvk),
  constraint a_declaration_is_whole check (
    num_nulls(staff, turnover, balance_sheet_total, de_minimis_received, signed_on, estimated, related, total_staff,
      total_turnover, total_balance, held_by_public_bodies) in (0, 11)),
  constraint a_period_before_is_whole check ((was_sme is null) = (was_within is null)),
  constraint a_declaration_is_not_negative check (
    staff >= 0 and turnover >= 0 and balance_sheet_total >= 0 and de_minimis_received >= 0)
);

create sequence place_number increment 20;
create table place (
  id uuid primary key,
  reference text not null unique,
  version bigint not null,
  company_id uuid not null references company,
  title text not null,
  question text not null,
  province text not null,
  sector text not null,
  theme text check (theme in (
    'ENERGY_SUSTAINABILITY', 'AGRICULTURE_WATER_FOOD', 'HEALTH_CARE', 'SECURITY', 'KEY_TECHNOLOGIES',
    'SOCIETAL_EARNING_CAPACITY')),
  available_from date not null,
  available_until date not null,
  supervisor_name text not null,
  state text not null check (state in ('OFFERED', 'ACCEPTED', 'FILLED', 'CLOSED', 'WITHDRAWN', 'EXPIRED')),
  offered_by text,
  accepted_by text,
  offered_at timestamptz not null,
  accepted_at timestamptz,
  constraint a_place_is_of_one_firm unique (id, company_id),
  constraint a_place_ends_after_it_begins check (available_until >= available_from),
  constraint a_place_is_offered_while_available check (
    available_until >= cast(offered_at at time zone 'Europe/Amsterdam' as date)),
  constraint an_accepted_place_names_its_hogeschool check (
    case when state = 'OFFERED' then accepted_by is null
      when state in ('ACCEPTED', 'FILLED', 'CLOSED') then accepted_by is not null
      else true end
    and (accepted_by is null) = (accepted_at is null))
);
create index place_company on place (company_id);
create index place_text on place using gin (lower(title || ' ' || question) gin_trgm_ops);
create index place_province on place (province, id);
create index place_expiry on place (available_until) where state in ('OFFERED', 'ACCEPTED');
create index place_state on place (state, id);
create index place_sector on place (sector, id);
create index place_theme on place (theme, id);
create index place_period on place (available_from, available_until);
create index place_hogeschool on place (accepted_by, id);

-- The only place in the suite where a trainee has a name.
create sequence trainee_number increment 20;
create table trainee (
  id uuid primary key,
  reference text not null unique,
  version bigint not null,
  brin text not null,
  name text not null,
  email text not null,
  programme text not null,
  registered_at timestamptz not null,
  constraint a_trainee_is_of_one_hogeschool unique (id, brin)
);
create unique index a_trainee_is_registered_once_a_hogeschool on trainee (brin, lower(email));
create index trainee_brin on trainee (brin, id);

-- What the events of plan-review and budget told.
create table known_call (
  id uuid primary key,
  reference text not null unique,
  internship_months int not null check (internship_months > 0),
  employment_months int not null check (employment_months >= 0),
  supervision_weeks int not null check (supervision_weeks > 0),
  training_sessions int not null check (training_sessions > 0),
  slot_refill boolean not null,
  -- First day after its waiting list, once that is over.
  waiting_over_on date
);

create table known_plan (
  id uuid primary key,
  reference text not null unique,
  version bigint not null,
  call_id uuid not null,
  call text not null,
  brin text not null,
  state text not null check (state in ('KNOWN', 'AWARDED', 'WITHDRAWN', 'REFUSED', 'GRANT_ENDED', 'DETERMINED')),
  over_on date,
  refused_for_ceiling boolean not null default false,
  slots_asked int,
  grant_id uuid unique,
  slots_granted int check (slots_granted >= 0),
  internship_months int check (internship_months > 0),
  employment_months int check (employment_months >= 0),
  last_traineeship_no int not null default 0,
  absorbed text,
  constraint a_plan_is_of_one_hogeschool unique (id, brin),
  constraint a_plan_that_is_over_has_its_day check ((state in ('KNOWN', 'AWARDED')) = (over_on is null))
);
create index known_plan_brin on known_plan (brin, id);
create index known_plan_call on known_plan (call_id, id);

create table traineeship (
  id uuid primary key,
  reference text not null unique,
  version bigint not null,
  plan_id uuid not null,
  plan text not null,
  traineeship_no int not null,
  call_id uuid not null,
  call text not null,
  brin text not null,
  company_id uuid not null,
  place_id uuid not null,
  trainee_id uuid not null,
  province text not null,
  lector_sub text,
  lector_name text,
  state text not null check (state in (
    'MATCHED', 'INTERNSHIP', 'GRADUATED', 'NO_GO', 'EMPLOYED', 'COMPLETED', 'ENDED', 'CANCELLED')),
  -- Once started it keeps the number of its slot for good.
  started boolean not null generated always as (state not in ('MATCHED', 'CANCELLED')) stored,
  -- Started, and not over.
  running boolean not null generated always as (state in ('INTERNSHIP', 'GRADUATED', 'EMPLOYED')) stored,
  matched_at timestamptz not null,
  planned_start date not null,
  planned_end date not null,
  slot_no int,
  started_on date,
  internship_ends date,
  graduated_on date,
  company_go boolean,
  company_chose_on date,
  company_chose_by text,
  trainee_go boolean,
  trainee_chose_on date,
  trainee_chose_by text,
  employed_from date,
  contract_ends date,
  hours_per_week numeric,
  job text,
  completed_on date,
  pauses int not null default 0,
  amendments int not null default 0,
  meetings int not null default 0,
  sessions int not null default 0,
  last_meeting_on date,
  reminded_of date,
  employed_after_six boolean,
  recorded_six_on date,
  employed_after_twelve boolean,
  recorded_twelve_on date,
  ended_in text check (ended_in in ('MATCHED', 'INTERNSHIP', 'GRADUATED', 'EMPLOYED')),
  reason_code text check (reason_code in (
    'PLAN_WITHDRAWN', 'PLAN_NOT_AWARDED', 'TRAINEE_WITHDREW', 'STUDY_STOPPED', 'FIRM_WITHDREW', 'FIRM_CEASED',
    'NO_MATCH', 'LONG_ABSENCE', 'GRANT_ENDED', 'OTHER')),
  reason_text text,
  ended_by text check (ended_by in ('SYSTEM', 'HOGESCHOOL', 'COMPANY', 'TRAINEE')),
  ended_on date,
  slot_free boolean,
  grant_ended_on date,
  replaces_id uuid,
  replaces text,
  -- When the trainee is taken: as planned, or from the real start, to the real end; nothing once cancelled.
  taken daterange not null generated always as (
    daterange(coalesce(started_on, planned_start), planned_end, '[]')) stored,
  constraint a_traineeship_is_of_its_plans_hogeschool foreign key (plan_id, brin) references known_plan (id, brin),
  constraint a_traineeship_is_of_its_trainees_hogeschool foreign key (trainee_id, brin) references trainee (id, brin),
  constraint a_traineeship_is_at_its_places_firm foreign key (place_id, company_id) references place (id, company_id),
  constraint traineeships_of_a_plan_are_numbered_once unique (plan_id, traineeship_no),
  constraint a_traineeship_is_of_one_plan unique (id, plan_id),
  constraint a_lector_is_a_person_with_a_name check ((lector_sub is null) = (lector_name is null)),
  constraint a_started_traineeship_has_a_slot check (started = (slot_no is not null)),
  constraint a_started_traineeship_has_its_days check (
    num_nulls(slot_no, started_on, internship_ends) in (0, 3)),
  constraint a_lector_supervises check (not started or lector_sub is not null),
  -- An internship is finished on its last day or later, and nothing follows on one that is not finished.
  constraint an_internship_is_finished_on_its_last_day check (graduated_on >= internship_ends),
  constraint only_an_internship_is_graduated check (
    case when state in ('GRADUATED', 'NO_GO', 'EMPLOYED', 'COMPLETED') then graduated_on is not null
      when state = 'ENDED' then (ended_in = 'INTERNSHIP') = (graduated_on is null)
      else graduated_on is null end),
  constraint a_choice_is_whole check (
    num_nulls(company_go, company_chose_on, company_chose_by) in (0, 3)
    and num_nulls(trainee_go, trainee_chose_on, trainee_chose_by) in (0, 3)),
  constraint only_a_graduated_traineeship_is_chosen_on check (
    graduated_on is not null or company_go is null and trainee_go is null),
  constraint nobody_chooses_for_two_parties check (company_chose_by <> trainee_chose_by),
  constraint the_first_no_go_ends_it check ((state = 'NO_GO') = (company_go is false or trainee_go is false)),
  constraint an_employment_is_whole check (
    num_nulls(employed_from, contract_ends, hours_per_week, job) in (0, 4)
    and case when state in ('EMPLOYED', 'COMPLETED') then employed_from is not null
      when state = 'ENDED' then (ended_in = 'EMPLOYED') = (employed_from is not null)
      else employed_from is null end),
  constraint the_contract_lasts_as_long check (state not in ('EMPLOYED', 'COMPLETED') or contract_ends >= planned_end),
  constraint both_chose_go check (employed_from is null or (company_go and trainee_go) is true),
  constraint an_employment_is_entered_once_it_began check (employed_from > internship_ends),
  constraint a_traineeship_is_completed_after_its_last_day check (
    (state = 'COMPLETED') = (completed_on is not null) and completed_on > planned_end),
  constraint only_a_completed_traineeship_has_after_care check (
    state = 'COMPLETED' or num_nonnulls(employed_after_six, employed_after_twelve) = 0),
  constraint after_care_is_recorded_when_due check (
    (employed_after_six is null) = (recorded_six_on is null)
    and recorded_six_on >= planned_end + interval '6 months' is not false
    and (employed_after_twelve is null) = (recorded_twelve_on is null)
    and recorded_twelve_on >= planned_end + interval '12 months' is not false),
  constraint what_ended_early_has_its_reason check (
    (state in ('CANCELLED', 'ENDED')) = (reason_code is not null)
    and num_nulls(ended_in, reason_code, ended_by, ended_on, slot_free) in (0, 5)
    and (ended_in is null or (state = 'CANCELLED') = (ended_in = 'MATCHED'))),
  constraint only_other_has_text check (reason_text is null or reason_code = 'OTHER'),
  constraint the_last_day_is_within_its_phase check (
    state <> 'ENDED' or ended_on = planned_end and case ended_in
      when 'INTERNSHIP' then ended_on between started_on and internship_ends
      when 'GRADUATED' then ended_on >= internship_ends
      else ended_on >= employed_from end),
  -- A finished internship has earned its slot.
  constraint a_slot_comes_free_within_the_internship_only check (not slot_free or ended_in = 'INTERNSHIP'),
  constraint a_replacement_is_of_the_same_plan foreign key (replaces_id, plan_id) references traineeship (id, plan_id),
  constraint a_replacement_names_its_predecessor check ((replaces_id is null) = (replaces is null)),
  constraint a_trainee_has_one_traineeship_at_a_time
    exclude using gist (trainee_id with =, taken with &&) where (state <> 'CANCELLED')
);
create index traineeship_plan on traineeship (plan_id, id);
create index traineeship_plan_reference on traineeship (plan, id);
create index traineeship_brin on traineeship (brin, id);
-- Those that wait or run are few among all that were, and the newest: without these a list of them passes over the rest.
create index traineeship_state on traineeship (state, id);
create index traineeship_brin_state on traineeship (brin, state, id);
create index traineeship_company on traineeship (company_id, id);
create index traineeship_trainee on traineeship (trainee_id, id);
create unique index a_place_is_filled_once on traineeship (place_id) where state = 'MATCHED' or running;
create unique index a_traineeship_is_replaced_once on traineeship (replaces_id) where state <> 'CANCELLED';

-- A place is FILLED as long as a traineeship at it is matched or runs, and only so long. Looked at when everything of the commit is
-- written, because a match writes both.
create function a_place_is_filled_by_a_traineeship(touched uuid) returns void language plpgsql as $$
begin
  if exists (
      select from place p
      where p.id = touched and (p.state = 'FILLED') <> exists (
        select from traineeship t where t.place_id = p.id and (t.state = 'MATCHED' or t.running))) then
    raise exception 'violates check constraint "a_place_is_filled_by_a_traineeship"'
      using errcode = 'check_violation', constraint = 'a_place_is_filled_by_a_traineeship';
  end if;
end $$;
create function a_place_changed() returns trigger language plpgsql as $$
begin
  perform a_place_is_filled_by_a_traineeship(new.id);
  return null;
end $$;
create constraint trigger a_place_is_made after insert on place
  deferrable initially deferred for each row when (new.state = 'FILLED') execute function a_place_changed();
create constraint trigger a_place_moves after update on place
  deferrable initially deferred for each row when (new.state <> old.state) execute function a_place_changed();

-- Of a row that is made or deleted one of the two is null, and touches nothing.
create function a_traineeship_changed() returns trigger language plpgsql as $$
begin
  perform a_place_is_filled_by_a_traineeship(new.place_id);
  perform a_place_is_filled_by_a_traineeship(old.place_id);
  return null;
end $$;
create constraint trigger a_traineeship_is_made_or_deleted after insert or delete on traineeship
  deferrable initially deferred for each row execute function a_traineeship_changed();
create constraint trigger a_traineeship_moves after update on traineeship
  deferrable initially deferred for each row
  when (new.state <> old.state or new.place_id <> old.place_id) execute function a_traineeship_changed();

-- On the states themselves, as the query has them: it does not say `running`, and would not be recognised.
create index traineeship_supervision on traineeship (call_id, (coalesce(last_meeting_on, started_on)))
  where state in ('INTERNSHIP', 'GRADUATED', 'EMPLOYED');

-- Notes hold nothing of persons or health; a missed meeting or session says not why.
create table supervision_meeting (
  id uuid primary key,
  reference text not null unique,
  version bigint not null,
  traineeship_id uuid not null references traineeship,
  day date not null,
  attended boolean not null,
  note text,
  withdrawn_on date,
  withdrawal_reason text,
  constraint a_withdrawn_meeting_has_its_reason check (num_nulls(withdrawn_on, withdrawal_reason) in (0, 2))
);
create unique index a_meeting_is_recorded_once on supervision_meeting (traineeship_id, day) where withdrawn_on is null;
create index supervision_meeting_traineeship on supervision_meeting (traineeship_id, id);

create table training_session (
  id uuid primary key,
  reference text not null unique,
  version bigint not null,
  traineeship_id uuid not null references traineeship,
  day date not null,
  attended boolean not null,
  topic text not null check (topic in ('ENTREPRENEURSHIP', 'MANAGEMENT')),
  hours numeric not null check (hours > 0),
  withdrawn_on date,
  withdrawal_reason text,
  constraint a_withdrawn_session_has_its_reason check (num_nulls(withdrawn_on, withdrawal_reason) in (0, 2))
);
create unique index a_session_is_recorded_once on training_session (traineeship_id, day, topic) where withdrawn_on is null;
create index training_session_traineeship on training_session (traineeship_id, id);

-- What was recorded stands, but may be withdrawn.
create function a_record_is_withdrawn_once() returns trigger language plpgsql as $$
declare
  later constant text[] := '{version,withdrawn_on,withdrawal_reason}';
begin
  if tg_op = 'DELETE' or old.withdrawn_on is not null or (to_jsonb(new) - later) is distinct from (to_jsonb(old) - later) then
    raise exception 'a record is withdrawn once' using errcode = 'check_violation', constraint = 'a_record_is_withdrawn_once';
  end if;
  return new;
end $$;
create trigger a_meeting_is_withdrawn_once before update or delete on supervision_meeting
  for each row execute function a_record_is_withdrawn_once();
create trigger a_session_is_withdrawn_once before update or delete on training_session
  for each row execute function a_record_is_withdrawn_once();

-- Why is not kept.
create table pause (
  id uuid primary key,
  reference text not null unique,
  version bigint not null,
  traineeship_id uuid not null references traineeship,
  first_day date not null,
  last_day date not null,
  constraint a_pause_ends_after_it_begins check (last_day >= first_day),
  -- A year ends the day before the same day; where there is no such day, with that month.
  constraint a_pause_lasts_at_most_a_year check (
    last_day <= first_day + interval '12 months' - case
      when extract(day from first_day) = extract(day from first_day + interval '12 months') then interval '1 day'
      else interval '0' end),
  constraint a_pause_shares_no_day_with_another
    exclude using gist (traineeship_id with =, daterange(first_day, last_day, '[]') with &&)
);
create index pause_traineeship on pause (traineeship_id, id);

-- The last day on which a supervision meeting is due: so many weeks after the last one, or the start, the days of pauses not
-- counted. A pause puts it off when it begins on the day that it would be without it, or before, by its days behind the last
-- meeting; so the last day never falls within a pause.
create function meeting_due(traineeship uuid, since date) returns date language sql stable as $$
  select since + 7 * weeks + coalesce(cast(sum(days) filter (where begins <= since + 7 * weeks + earlier) as int), 0)
  from (select supervision_weeks as weeks from traineeship t join known_call c on c.id = t.call_id
    where t.id = traineeship) as asked
  left join (
    select begins, days,
      cast(coalesce(sum(days) over (order by begins rows between unbounded preceding and 1 preceding), 0) as int) as earlier
    from (
      select greatest(first_day, since + 1) as begins, last_day - greatest(first_day, since + 1) + 1 as days
      from pause where traineeship_id = traineeship and last_day > since) as behind
  ) as rests on true
  group by weeks
$$;

create table amendment (
  id uuid primary key,
  reference text not null unique,
  version bigint not null,
  traineeship_id uuid not null references traineeship,
  kind text not null check (kind in ('LECTOR', 'FIRM_SUPERVISOR', 'DATES', 'QUESTION')),
  lector_sub text,
  lector_name text,
  new_text text,
  new_day date,
  proposed_by text not null check (proposed_by in ('HOGESCHOOL', 'COMPANY')),
  proposed_at timestamptz not null,
  state text not null check (state in ('PROPOSED', 'APPLIED', 'REJECTED')),
  -- The state that the traineeship took while it was open: a day means something else in it, or it is over.
  overtaken_by text check (overtaken_by in ('INTERNSHIP', 'GRADUATED', 'NO_GO', 'COMPLETED', 'ENDED', 'CANCELLED')),
  constraint only_dates_are_overtaken_before_the_end check (overtaken_by is null or state = 'REJECTED'
    and (kind = 'DATES' or overtaken_by in ('NO_GO', 'COMPLETED', 'ENDED', 'CANCELLED'))),
  constraint an_amendment_says_what_its_kind_needs check (
    (lector_sub is null) = (lector_name is null)
    and (kind = 'LECTOR') = (lector_sub is not null)
    and (kind in ('FIRM_SUPERVISOR', 'QUESTION')) = (new_text is not null)
    and (kind = 'DATES') = (new_day is not null))
);
create index amendment_traineeship on amendment (traineeship_id, id);
create unique index one_amendment_of_a_kind_is_open on amendment (traineeship_id, kind) where state = 'PROPOSED';

create table agreement (
  amendment_id uuid not null references amendment,
  sub text not null,
  party text not null check (party in ('HOGESCHOOL', 'COMPANY', 'TRAINEE')),
  agreed_at timestamptz not null,
  constraint nobody_agrees_for_two_parties primary key (amendment_id, sub),
  constraint a_party_agrees_once unique (amendment_id, party)
);

-- What happened to a traineeship, by whom, and why it ended; never why somebody was absent.
create table traineeship_step (
  id uuid primary key,
  traineeship_id uuid not null,
  step text not null check (step in (
    'MATCHED', 'CONFIRMED', 'REVOKED', 'LECTOR_NAMED', 'STARTED', 'GRADUATED', 'CHOSE_GO', 'CHOSE_NO_GO', 'EMPLOYED',
    'CONTRACT_EXTENDED', 'COMPLETED', 'AFTER_CARE_RECORDED', 'MEETING_WITHDRAWN', 'SESSION_WITHDRAWN',
    'PAUSED', 'PAUSE_ENDED_EARLY', 'AMENDMENT_PROPOSED', 'AMENDMENT_AGREED', 'AMENDMENT_APPLIED',
    'AMENDMENT_REJECTED', 'GRANT_ENDED', 'ENDED', 'CANCELLED', 'REPLACED')),
  state text not null check (state in (
    'MATCHED', 'INTERNSHIP', 'GRADUATED', 'NO_GO', 'EMPLOYED', 'COMPLETED', 'ENDED', 'CANCELLED')),
  taken_at timestamptz not null,
  party text check (party in ('HOGESCHOOL', 'COMPANY', 'TRAINEE')),
  taken_by text,
  about text,
  reason_code text,
  reason_text text,
  constraint a_traineeship_keeps_its_history foreign key (traineeship_id) references traineeship,
  constraint a_person_takes_a_step_for_a_party check ((party is null) = (taken_by is null)),
  constraint what_ends_says_why check ((step in ('ENDED', 'CANCELLED')) = (reason_code is not null)),
  constraint only_other_has_text check (reason_text is null or reason_code = 'OTHER')
);
create index traineeship_step_of_traineeship on traineeship_step (traineeship_id, id);
create trigger traineeship_step_never_changes before update or delete on traineeship_step
  for each row execute function never_changes();
create trigger traineeship_step_is_never_emptied before truncate on traineeship_step
  for each statement execute function never_changes();

create table slot (
  id uuid primary key,
  reference text not null unique,
  version bigint not null,
  plan_id uuid not null references known_plan,
  slot_no int not null check (slot_no > 0),
  opened_at timestamptz not null,
  traineeship_id uuid,
  closed_at timestamptz,
  constraint only_an_open_slot_is_closed check (closed_at is null or traineeship_id is null),
  constraint slots_of_a_plan_are_numbered_once unique (plan_id, slot_no),
  constraint a_traineeship_takes_one_slot unique (traineeship_id),
  constraint a_slot_is_taken_under_its_own_plan
    foreign key (traineeship_id, plan_id) references traineeship (id, plan_id)
);
alter table traineeship add constraint a_slot_is_of_the_own_plan
  foreign key (plan_id, slot_no) references slot (plan_id, slot_no);
-- Of all that ever started in it, one holds it: a finished internship for good, an unfinished one until it comes free.
create unique index a_slot_is_taken_once on traineeship (plan_id, slot_no) where slot_free is not true;
create index traineeship_replaces on traineeship (replaces_id);

-- Whoever holds a slot keeps it, unless its internship ended early and the call lets slots be taken again.
create function a_slot_comes_free() returns trigger language plpgsql as $$
begin
  if old.traineeship_id is distinct from new.traineeship_id and not exists (
      select from traineeship t, known_call c
      where t.id = old.traineeship_id and t.slot_free and c.id = t.call_id and c.slot_refill) then
    raise exception 'violates check constraint "a_slot_comes_free_within_the_internship_only"'
      using errcode = 'check_violation', constraint = 'a_slot_comes_free_within_the_internship_only';
  end if;
  return null;
end $$;
create constraint trigger a_slot_comes_free after update on slot
  deferrable initially deferred for each row when (old.traineeship_id is not null) execute function a_slot_comes_free();

-- A person is bound to the party for which it ever confirmed, also after it revoked.
create table confirmation (
  traineeship_id uuid not null references traineeship,
  sub text not null,
  party text not null check (party in ('HOGESCHOOL', 'COMPANY', 'TRAINEE')),
  confirmed_at timestamptz not null,
  revoked_at timestamptz,
  constraint nobody_confirms_for_two_parties primary key (traineeship_id, sub)
);
create unique index a_party_confirms_once on confirmation (traineeship_id, party) where revoked_at is null;

create function a_confirmation_keeps_its_party() returns trigger language plpgsql as $$
begin
  if new.party <> old.party then
    raise exception 'violates check constraint "nobody_confirms_for_two_parties"'
      using errcode = 'check_violation', constraint = 'nobody_confirms_for_two_parties';
  end if;
  return new;
end $$;
create trigger a_confirmation_keeps_its_party before update on confirmation
  for each row execute function a_confirmation_keeps_its_party();

-- Nobody acts for a party of a traineeship who ever confirmed, chose, proposed or agreed for another.
create function nobody_acts_for_two_parties(acting_in uuid, person text, acting_for text) returns void
  language plpgsql as $$
begin
  if exists (
      select from confirmation c
      where c.traineeship_id = acting_in and c.sub = person and c.party <> acting_for)
    or exists (
      select from agreement g join amendment a on a.id = g.amendment_id
      where a.traineeship_id = acting_in and g.sub = person and g.party <> acting_for)
    or exists (
      select from traineeship t
      where t.id = acting_in
        and (t.company_chose_by = person and acting_for <> 'COMPANY'
          or t.trainee_chose_by = person and acting_for <> 'TRAINEE')) then
    raise exception 'violates check constraint "nobody_confirms_for_two_parties"'
      using errcode = 'check_violation', constraint = 'nobody_confirms_for_two_parties';
  end if;
end $$;

create function a_choice_is_of_its_party() returns trigger language plpgsql as $$
begin
  perform nobody_acts_for_two_parties(new.id, new.company_chose_by, 'COMPANY');
  perform nobody_acts_for_two_parties(new.id, new.trainee_chose_by, 'TRAINEE');
  return new;
end $$;
create trigger a_choice_is_of_its_party before update of company_chose_by, trainee_chose_by on traineeship
  for each row when (new.company_chose_by is not null or new.trainee_chose_by is not null)
  execute function a_choice_is_of_its_party();

create function a_confirmation_is_of_its_party() returns trigger language plpgsql as $$
begin
  perform nobody_acts_for_two_parties(new.traineeship_id, new.sub, new.party);
  return new;
end $$;
create trigger a_confirmation_is_of_its_party before insert on confirmation
  for each row execute function a_confirmation_is_of_its_party();

create function an_agreement_is_of_its_party() returns trigger language plpgsql as $$
begin
  perform nobody_acts_for_two_parties(
    (select a.traineeship_id from amendment a where a.id = new.amendment_id), new.sub, new.party);
  return new;
end $$;
create trigger an_agreement_is_of_its_party before insert on agreement
  for each row execute function an_agreement_is_of_its_party();

-- Iron rule: no internship starts without an awarded plan, a free slot of that plan, three confirmations, a lector
-- (above) and an eligible firm. Looked at when everything of the commit is written.
create function an_internship_may_start() returns trigger language plpgsql as $$
declare broken text;
begin
  if new.state in ('MATCHED', 'CANCELLED') or (tg_op = 'UPDATE' and old.state not in ('MATCHED', 'CANCELLED')) then
    return null;
  end if;
  select case
    when exists (select from known_plan where id = new.plan_id and state = 'DETERMINED')
      then 'the_grant_is_not_determined'
    when not exists (select from known_plan where id = new.plan_id and state = 'AWARDED')
      then 'the_plan_is_awarded'
    when not exists (
      select from slot
      where plan_id = new.plan_id and slot_no = new.slot_no and traineeship_id = new.id)
      then 'a_slot_is_free'
    when (select count(*) from confirmation where traineeship_id = new.id and revoked_at is null) <> 3
      then 'three_confirmations_stand'
    when not exists (select from company where id = new.company_id and eligible)
      then 'the_firm_is_an_sme'
    end into broken;
  if broken is not null then
    raise exception 'violates check constraint "%"', broken
      using errcode = 'check_violation', constraint = broken;
  end if;
  return null;
end $$;
create constraint trigger an_internship_may_start after insert or update on traineeship
  deferrable initially deferred for each row execute function an_internship_may_start();
