-- The dashboard of a call with ${traineeships} traineeships of fifteen a plan, over three years, 36 hogescholen and twelve provinces.
-- The triggers that count are off meanwhile; the figures are counted at once, from all rows, and checked against plain ones.
set local session_replication_role = replica;
set local synchronous_commit = off;
create function pg_temp.uid(kind text, n bigint) returns uuid language sql immutable as
  $$ select cast(lpad('${traineeships}', 8, '0') || '-000' || kind || '-7000-8000-' || lpad(to_hex(n), 12, '0') as uuid) $$;

insert into followed_call (id, reference, title, ceiling_cents, opened_on)
values (pg_temp.uid('e', 0), 'BENCH-${traineeships}', '${traineeships} traineeships', 100000000000000, '2021-01-01T08:00:00Z');
insert into followed_plan (id, call_id, brin, top_sector, submitted_on, checked_on, complete, under_review_on, assessed_on,
  positive, ranked_on, ranking_version, announced_on, outcome, keeps_its_place)
select pg_temp.uid('f', n), pg_temp.uid('e', 0), (10 + n % 36) || 'BB', 'SECTOR-' || n % 9, moment, moment, true, moment, moment,
  true, moment, 1, moment, 'AWARDED', true
from generate_series(0, (${traineeships} - 1) / 15) as n
  cross join (values (timestamptz '2021-02-01T08:00:00Z')) as submission (moment);
insert into followed_claim (plan_id, call_id, state, amount_cents, slots, reserved_on, granted_on)
select pg_temp.uid('f', n), pg_temp.uid('e', 0), 'GRANTED', 30000000, 15, '2021-02-01T08:00:00Z', '2021-02-02T08:00:00Z'
from generate_series(0, (${traineeships} - 1) / 15) as n;
insert into followed_payment (id, call_id, plan_id, kind, amount_cents, paid_on, paid_day)
select pg_temp.uid('a', n), pg_temp.uid('e', 0), pg_temp.uid('f', n), 'ADVANCE', 15000000, '2021-03-01T08:00:00Z', '2021-03-01'
from generate_series(0, (${traineeships} - 1) / 15) as n;
insert into followed_traineeship (id, call_id, plan_id, province, matched_on, started_on, started_day, graduated_on,
  graduated_day, employed_on, employed_day, completed_on, completed_day, ended_on, ended_day, ended_in, reason)
select pg_temp.uid('d', n), pg_temp.uid('e', 0), pg_temp.uid('f', n / 15), 'Province ' || n % 12, matched, started, day_of(started),
  graduated, day_of(graduated), employed, day_of(employed), completed, day_of(completed), ended, day_of(ended),
  case when n % 10 = 0 then 'INTERNSHIP' end, case when n % 10 = 0 then 'STUDY_STOPPED' end
from generate_series(0, ${traineeships} - 1) as n
  cross join lateral (select timestamptz '2021-03-01T08:00:00Z' + n % 36 * interval '1 month' as matched) as months
  cross join lateral (select matched + interval '1 month' as started,
    case when n % 10 > 0 then matched + interval '7 months' end as graduated,
    case when n % 10 > 3 then matched + interval '8 months' end as employed,
    case when n % 10 > 4 then matched + interval '20 months' end as completed,
    case when n % 10 = 0 then matched + interval '3 months' end as ended) as steps;
analyze followed_plan, followed_claim, followed_payment, followed_traineeship;
insert into tally select * from recounted where call_id = pg_temp.uid('e', 0);

do $$ begin
  if (select array_agg(value order by name) from figure
        where call_id = pg_temp.uid('e', 0) and name in ('AWARDED', 'EMPLOYMENTS_STARTED', 'INTERNSHIPS_FINISHED'))
      is distinct from array[
        (select cast(sum(amount_cents) as bigint) from followed_claim where call_id = pg_temp.uid('e', 0)),
        (select count(employed_on) from followed_traineeship where call_id = pg_temp.uid('e', 0)),
        (select count(graduated_on) from followed_traineeship where call_id = pg_temp.uid('e', 0))] then
    raise exception 'a figure is not what its rows come to';
  end if;
end $$;
