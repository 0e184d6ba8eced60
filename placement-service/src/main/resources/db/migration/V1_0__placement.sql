-- Firms, places, trainees, known plans with their slots, traineeships. Constraints bear the names of the rules that
-- they keep beside the code; `violates check constraint` in a trigger's message lets its name be found in the same way.

create extension if not exists btree_gist;

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
  -- Fewer than 250 staff and (at most 50 million turnover or at most 43 million balance), nothing rounded; in cents.
  eligible boolean not null generated always as (
    coalesce(staff < 250 and (turnover <= 5000000000 or balance_sheet_total <= 4300000000), false)) stored,
  constraint a_firm_is_registered_once unique (kvk),
  constraint a_declaration_is_whole check (
    num_nulls(staff, turnover, balance_sheet_total, de_minimis_received, signed_on) in (0, 5)),
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
  available_from date not null,
  available_until date not null,
  supervisor_name text not null,
  state text not null check (state in ('OFFERED', 'ACCEPTED', 'FILLED')),
  accepted_by text,
  offered_at timestamptz not null,
  accepted_at timestamptz,
  constraint a_place_is_of_one_firm unique (id, company_id),
  constraint a_place_ends_after_it_begins check (available_until >= available_from),
  constraint an_accepted_place_names_its_hogeschool check (
    (state = 'OFFERED') = (accepted_by is null) and (accepted_by is null) = (accepted_at is null))
);
create index place_company on place (company_id);
create index place_state on place (state, id);

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

-- What the events of plan-review and budget told.
create table known_call (
  id uuid primary key,
  reference text not null unique,
  internship_months int not null check (internship_months > 0),
  employment_months int not null check (employment_months >= 0),
  slot_refill boolean not null
);

create table known_plan (
  id uuid primary key,
  reference text not null unique,
  version bigint not null,
  call_id uuid not null,
  call text not null,
  brin text not null,
  state text not null check (state in ('KNOWN', 'AWARDED', 'WITHDRAWN', 'REFUSED')),
  over_on date,
  slots_asked int,
  grant_id uuid unique,
  internship_months int check (internship_months > 0),
  employment_months int check (employment_months >= 0),
  last_traineeship_no int not null default 0,
  absorbed text,
  constraint a_plan_is_of_one_hogeschool unique (id, brin),
  constraint a_plan_that_is_over_has_its_day check ((state in ('WITHDRAWN', 'REFUSED')) = (over_on is not null))
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
  state text not null check (state in ('MATCHED', 'INTERNSHIP', 'CANCELLED')),
  matched_at timestamptz not null,
  planned_start date not null,
  planned_end date not null,
  slot_no int,
  started_on date,
  internship_ends date,
  cancelled_on date,
  reason_code text check (reason_code in ('PLAN_WITHDRAWN', 'PLAN_NOT_AWARDED')),
  -- When the trainee is taken: as planned, or from the real start; nothing once cancelled.
  taken daterange not null generated always as (
    daterange(coalesce(started_on, planned_start), planned_end, '[]')) stored,
  constraint a_traineeship_is_of_its_plans_hogeschool foreign key (plan_id, brin) references known_plan (id, brin),
  constraint a_traineeship_is_of_its_trainees_hogeschool foreign key (trainee_id, brin) references trainee (id, brin),
  constraint a_traineeship_is_at_its_places_firm foreign key (place_id, company_id) references place (id, company_id),
  constraint traineeships_of_a_plan_are_numbered_once unique (plan_id, traineeship_no),
  constraint a_traineeship_is_of_one_plan unique (id, plan_id),
  constraint a_lector_is_a_person_with_a_name check ((lector_sub is null) = (lector_name is null)),
  constraint a_started_traineeship_has_a_slot check ((state = 'INTERNSHIP') = (slot_no is not null)),
  constraint a_started_traineeship_has_its_days check (
    num_nulls(slot_no, started_on, internship_ends) in (0, 3)),
  constraint a_lector_supervises check (state <> 'INTERNSHIP' or lector_sub is not null),
  constraint a_cancelled_traineeship_has_its_reason check (
    (state = 'CANCELLED') = (reason_code is not null) and (reason_code is null) = (cancelled_on is null)),
  constraint a_trainee_has_one_traineeship_at_a_time
    exclude using gist (trainee_id with =, taken with &&) where (state <> 'CANCELLED')
);
create index traineeship_plan on traineeship (plan_id, id);
create index traineeship_brin on traineeship (brin, id);
create index traineeship_company on traineeship (company_id, id);
create unique index a_place_is_filled_once on traineeship (place_id) where state <> 'CANCELLED';

-- A place is FILLED as long as a traineeship at it stands, and only so long. Looked at when everything of the commit is
-- written, because a match writes both.
create function a_place_is_filled_by_a_traineeship(touched uuid) returns void language plpgsql as $$
begin
  if exists (
      select from place p
      where p.id = touched and (p.state = 'FILLED') <> exists (
        select from traineeship t where t.place_id = p.id and t.state <> 'CANCELLED')) then
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

create table slot (
  id uuid primary key,
  reference text not null unique,
  version bigint not null,
  plan_id uuid not null references known_plan,
  slot_no int not null check (slot_no > 0),
  opened_at timestamptz not null,
  traineeship_id uuid,
  constraint slots_of_a_plan_are_numbered_once unique (plan_id, slot_no),
  constraint a_traineeship_takes_one_slot unique (traineeship_id),
  constraint a_slot_is_taken_under_its_own_plan
    foreign key (traineeship_id, plan_id) references traineeship (id, plan_id)
);
alter table traineeship add constraint a_slot_is_of_the_own_plan
  foreign key (plan_id, slot_no) references slot (plan_id, slot_no);
create unique index a_slot_is_taken_once on traineeship (plan_id, slot_no) where state = 'INTERNSHIP';

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

-- Iron rule: no internship starts without an awarded plan, a free slot of that plan, three confirmations, a lector
-- (above) and an eligible firm. Looked at when everything of the commit is written.
create function an_internship_may_start() returns trigger language plpgsql as $$
declare broken text;
begin
  if new.state <> 'INTERNSHIP' or (tg_op = 'UPDATE' and old.state = 'INTERNSHIP') then
    return null;
  end if;
  select case
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
