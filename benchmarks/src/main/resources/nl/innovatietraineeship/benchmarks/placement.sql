-- ${traineeships} traineeships, as years of the scheme would leave them: the last tenth are matched or run, the others are
-- completed. Fifteen a plan, twenty hogescholen, a firm for fifty. Those of an earlier run go. Foreign keys and triggers are
-- off meanwhile; the other constraints are kept.
set local session_replication_role = replica;
set local synchronous_commit = off;
create function pg_temp.uid(kind text, n bigint) returns uuid language sql immutable as
  $$ select cast('0190000' || kind || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0') as uuid) $$;

delete from confirmation;
delete from slot where reference like 'BENCH-%';
delete from traineeship where call = 'BENCH';
delete from known_plan where call = 'BENCH';
delete from known_call where reference = 'BENCH';
delete from trainee where reference like 'B-%';
delete from place where reference like 'B-%';
delete from company where reference like 'B-%';

create temporary table made on commit drop as
select n, pg_temp.uid('c', (n - 1) / 50) as company, pg_temp.uid('f', (n - 1) / 15) as plan_id, 'BENCH-' || (n - 1) / 15 as plan,
  pg_temp.uid('a', n) as trainee,
  -- A place is left free by who completed.
  pg_temp.uid('b', case when n <= ${traineeships} * 9 / 10 then (n - 1) / 50 * 50 + 1 else 2 * ${traineeships} + n end) as place, pg_temp.uid('d', n) as id, (n - 1) % 15 + 1 as no,
  (10 + (n - 1) / 15 % 20) || 'BB' as brin,
  case when n <= ${traineeships} * 9 / 10 then 'COMPLETED' when n % 4 = 0 then 'INTERNSHIP' else 'MATCHED' end as state
from generate_series(1, ${traineeships}) as n;
analyze made;

insert into company (id, reference, version, kvk, name, postcode, city, province, sector, registered_at)
select distinct company, 'B-' || company, 0, cast(10000000 + (n - 1) / 50 as text), 'Firm', '5611 AB', 'Eindhoven',
  'Noord-Brabant', '1071', timestamptz '2020-11-02T08:00:00Z'
from made;
insert into known_call (id, reference, internship_months, employment_months, supervision_weeks, training_sessions, slot_refill)
values (pg_temp.uid('e', 1), 'BENCH', 6, 12, 6, 2, false);
insert into known_plan (id, reference, version, call_id, call, brin, state, slots_asked, grant_id, slots_granted,
  internship_months, employment_months, last_traineeship_no)
select distinct plan_id, plan, 0, pg_temp.uid('e', 1), 'BENCH', brin, 'AWARDED', 15, plan_id, 15, 6, 12, 15
from made;
insert into trainee (id, reference, version, brin, name, email, programme, registered_at)
select trainee, 'B-' || n, 0, brin, 'Trainee', n || '@example.org', 'Bakery', timestamptz '2020-11-02T08:00:00Z'
from made;
insert into place (id, reference, version, company_id, title, question, province, sector, available_from, available_until,
  supervisor_name, state, accepted_by, offered_at, accepted_at)
select distinct on (place) place, 'B-' || place, 0, company, 'Less waste', 'How?', 'Noord-Brabant', '1071', date '2021-02-01', date '2022-12-31',
  'M. Meesters', case state when 'COMPLETED' then 'CLOSED' else 'FILLED' end, brin, timestamptz '2020-11-02T08:00:00Z',
  timestamptz '2020-11-02T08:00:00Z'
from made;
insert into slot (id, reference, version, plan_id, slot_no, opened_at, traineeship_id)
select pg_temp.uid('9', n), plan || '-S' || no, 0, plan_id, no, timestamptz '2020-11-02T08:00:00Z',
  case when state <> 'MATCHED' then id end
from made;
insert into traineeship (id, reference, version, plan_id, plan, traineeship_no, call_id, call, brin, company_id, place_id,
  trainee_id, province, lector_sub, lector_name, state, matched_at, planned_start, planned_end, slot_no, started_on,
  internship_ends, graduated_on, company_go, company_chose_on, company_chose_by, trainee_go, trainee_chose_on,
  trainee_chose_by, employed_from, contract_ends, hours_per_week, job, completed_on)
select id, plan || '-' || no, 0, plan_id, plan, no, pg_temp.uid('e', 1), 'BENCH', brin, company, place, trainee, 'Noord-Brabant',
  'lector', 'L. Lector', state, timestamptz '2020-11-02T08:00:00Z', date '2021-03-01',
  case state when 'COMPLETED' then date '2022-08-31' else date '2021-08-31' end,
  case when state <> 'MATCHED' then no end, case when state <> 'MATCHED' then date '2021-03-01' end,
  case when state <> 'MATCHED' then date '2021-08-31' end, case state when 'COMPLETED' then date '2021-08-31' end,
  case state when 'COMPLETED' then true end, case state when 'COMPLETED' then date '2021-08-31' end,
  case state when 'COMPLETED' then 'firm' end, case state when 'COMPLETED' then true end,
  case state when 'COMPLETED' then date '2021-08-31' end, case state when 'COMPLETED' then 'trainee' end,
  case state when 'COMPLETED' then date '2021-09-01' end, case state when 'COMPLETED' then date '2022-08-31' end,
  case state when 'COMPLETED' then 36 end, case state when 'COMPLETED' then 'researcher' end,
  case state when 'COMPLETED' then date '2022-09-01' end
from made;
insert into confirmation (traineeship_id, sub, party, confirmed_at)
select id, party, party, timestamptz '2020-11-02T08:00:00Z'
from made cross join (values ('HOGESCHOOL'), ('COMPANY'), ('TRAINEE')) as parties (party)
where state = 'INTERNSHIP';

do $$ begin
  if exists (
      select from made left join known_plan on known_plan.id = plan_id left join company on company.id = made.company
        left join place on place.id = made.place left join trainee on trainee.id = made.trainee
      where num_nulls(known_plan.id, company.id, place.id, trainee.id) > 0 or known_plan.brin <> made.brin
        or place.company_id <> made.company or trainee.brin <> made.brin) then
    raise exception 'a traineeship refers to what is not there';
  end if;
end $$;
