-- A call with ${plans} plans that are ranked and wait, for all of which there is money. Ids are of the kind that the service
-- makes.
insert into call (id, reference, title, state, fit_policy, partial_award, waitlist_until, internship_months,
  employment_months, award_share, half_started_share, internship_share, employment_share, show_performance_from,
  show_costs_from, activity_months, opened_at, version)
values ('${call}', '${call}', 'Ranked', 'CLOSED', 'STOP', 'NONE', '2022-12-31', 6, 12, 50, 50, 50, 50, 2500000, 12500000, 24,
  '2020-11-02T08:15:00Z', 0);
with booking as (
  insert into booking (id, call_id, cause, occurred_at, on_day)
  values (uuidv7(), '${call}', 'CALL_OPENED', '2020-11-02T08:15:00Z', '2020-11-02')
  returning id)
insert into entry (id, booking_id, call_id, account, description, debit, credit)
select uuidv7(), id, '${call}', account, 'Ceiling published', debit, credit
from booking cross join (values ('CEILING', cast(30000000 as bigint) * ${plans}, null),
  ('FREE', null, cast(30000000 as bigint) * ${plans})) as side (account, debit, credit);
insert into claim (id, reference, call_id, call, plan_id, plan, brin, ranking_version, rank, asked, amount_per_slot, slots,
  state, version)
select uuidv7(), '${call}-' || n || '-C1', '${call}', '${call}', uuidv7(), '${call}-' || n, '10BB', 1, n,
  30000000, 2000000, 15, 'WAITING', 0
from generate_series(1, ${plans}) as n;
