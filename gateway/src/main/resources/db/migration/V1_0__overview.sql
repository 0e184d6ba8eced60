-- What the dashboards keep of the events of all services. A row a call, a plan, a term, a claim and a traineeship; each event
-- writes its own columns, so that a replay from the beginning writes the same again. The topics arrive in any order: what
-- comes before its plan makes a row for it, still empty.

create table followed_call (
  id uuid primary key,
  reference text not null,
  title text not null,
  ceiling_cents bigint not null,
  opened_on timestamptz not null,
  closed_on timestamptz,
  settled_on timestamptz
);
create unique index followed_call_reference on followed_call (reference);

-- From plan-review.
create table followed_plan (
  id uuid primary key,
  call_id uuid not null,
  brin text,
  top_sector text,
  themes text[],
  submitted_on timestamptz,
  checked_on timestamptz,
  complete boolean,
  under_review_on timestamptz,
  reviewers int,
  reviewed_on timestamptz,
  reviews int,
  assessed_on timestamptz,
  positive boolean,
  ranked_on timestamptz,
  ranking_version int,
  announced_on timestamptz,
  outcome text check (outcome in ('AWARDED', 'REFUSED', 'SET_ASIDE')),
  -- False when a refusal ended a place on the waiting list.
  keeps_its_place boolean,
  withdrawn_on timestamptz
);

-- What was told of a term of a plan: that its end is near, that it passed.
create table followed_term (
  plan_id uuid not null,
  subject text not null,
  term text not null,
  last_day date not null,
  call_id uuid not null,
  nearing_on timestamptz,
  passed_on timestamptz,
  primary key (plan_id, subject, term, last_day)
);

-- From budget.
create table followed_claim (
  plan_id uuid primary key,
  call_id uuid not null,
  state text not null check (state in ('WAITLISTED', 'LAPSED', 'RESERVED', 'RELEASED', 'GRANTED')),
  amount_cents bigint,
  slots int,
  listed_on timestamptz,
  lapsed_on timestamptz,
  reserved_on timestamptz,
  released_on timestamptz,
  granted_on timestamptz,
  changed_on timestamptz,
  determined_cents bigint,
  determined_on timestamptz,
  redetermined_on timestamptz,
  settled boolean,
  settled_on timestamptz
);

create table followed_ceiling (
  call_id uuid primary key,
  ceiling_cents bigint not null,
  changed_on timestamptz not null
);
create table followed_payment (
  id uuid primary key,
  call_id uuid not null,
  plan_id uuid not null,
  kind text check (kind in ('ADVANCE', 'FINAL')),
  amount_cents bigint,
  paid_on timestamptz,
  paid_day date,
  returned_on timestamptz
);
create index followed_payment_plan on followed_payment (plan_id);
-- What is still open names a receipt within its recovery.
create table followed_receipt (
  recovery_id uuid not null,
  open_cents bigint not null,
  call_id uuid not null,
  plan_id uuid not null,
  amount_cents bigint not null,
  received_on timestamptz not null,
  received_day date not null,
  primary key (recovery_id, open_cents)
);
create index followed_receipt_plan on followed_receipt (plan_id);

-- From placement: of each step when it was told, and the day on which it happened.
create table followed_traineeship (
  id uuid primary key,
  call_id uuid not null,
  plan_id uuid not null,
  province text,
  matched_on timestamptz,
  started_on timestamptz,
  started_day date,
  graduated_on timestamptz,
  graduated_day date,
  no_go_on timestamptz,
  no_go_day date,
  employed_on timestamptz,
  employed_day date,
  completed_on timestamptz,
  completed_day date,
  ended_on timestamptz,
  ended_day date,
  ended_in text check (ended_in in ('MATCHED', 'INTERNSHIP', 'GRADUATED', 'EMPLOYED')),
  reason text
);
create index followed_traineeship_plan on followed_traineeship (plan_id);

-- What one row adds to a figure, and by what that is told apart. value: whole cents, or how many. as_of: when the last
-- event happened that touched the figure. Null in what it is told apart by: it is not, or not known yet.
create type contribution as (
  call_id uuid,
  figure text,
  value bigint,
  as_of timestamptz,
  month text,
  top_sector text,
  brin text,
  province text,
  reason text,
  ranking int,
  themes text[]
);

create function month_of(day date) returns text
  language sql immutable as $$ select to_char(day, 'YYYY-MM') $$;

create function day_of(moment timestamptz) returns date
  language sql stable as $$ select cast(moment at time zone 'Europe/Amsterdam' as date) $$;

create function days_between(start timestamptz, finish timestamptz) returns int
  language sql stable as $$ select day_of(finish) - day_of(start) $$;

-- Stands before a BRIN: the province is that of its main seat, which the reference data tells.
create function seat_of(brin text) returns text
  language sql immutable as $$ select 'seat of ' || brin $$;

-- The dictionary of figures, as it is counted: of each kind of row what it adds to which figure. A row adds nothing to a
-- figure that it did not touch.
create function contributions(p followed_plan) returns setof contribution language sql stable as $$
  select p.call_id, figure, value, as_of, month_of(day_of(as_of)), p.top_sector, p.brin, seat_of(p.brin), cast(null as text),
    case figure when 'PLANS_RANKED' then p.ranking_version end, p.themes
  from (values
    ('PLANS_SUBMITTED', 1, p.submitted_on),
    ('PLANS_COMPLETE', cast(p.complete as int), p.checked_on),
    ('PLANS_UNDER_REVIEW', 1, p.under_review_on),
    ('REVIEWS_ASSIGNED', p.reviewers, p.under_review_on),
    ('REVIEWS_SUBMITTED', p.reviews, p.reviewed_on),
    ('PLANS_ASSESSED_POSITIVE', cast(p.positive as int), p.assessed_on),
    ('PLANS_ASSESSED_NEGATIVE', cast(not p.positive as int), p.assessed_on),
    ('PLANS_RANKED', 1, p.ranked_on),
    ('PLANS_AWARDED', cast(p.outcome = 'AWARDED' as int), p.announced_on),
    ('PLANS_REFUSED', cast(p.outcome = 'REFUSED' as int), p.announced_on),
    ('PLANS_SET_ASIDE', cast(p.outcome = 'SET_ASIDE' as int), p.announced_on),
    ('PLANS_WITHDRAWN', 1, p.withdrawn_on),
    ('DAYS_UNTIL_COMPLETE', case when p.complete then days_between(p.submitted_on, p.checked_on) end, p.checked_on),
    ('DAYS_OF_REVIEW', days_between(p.under_review_on, p.assessed_on), p.assessed_on),
    ('DAYS_UNTIL_DECISION', days_between(p.submitted_on, p.announced_on), p.announced_on)
  ) as counted (figure, value, as_of)
  where as_of is not null and value is not null
$$;

-- Withdrawn plans and those refused on another ground than the ceiling left the waiting list without an event of budget.
create function contributions(k followed_claim, p followed_plan) returns setof contribution language sql stable as $$
  select k.call_id, figure, coalesce(value, 0), as_of, month_of(day_of(happened)), p.top_sector, p.brin, seat_of(p.brin),
    cast(null as text), cast(null as int), p.themes
  from (values
    ('RESERVED', case when k.state = 'RESERVED' then k.amount_cents end,
      greatest(k.reserved_on, k.released_on, k.granted_on), k.reserved_on),
    ('PLANS_RESERVED', cast(k.state = 'RESERVED' as int),
      greatest(k.reserved_on, k.released_on, k.granted_on), k.reserved_on),
    ('PLANS_WAITLISTED',
      cast(k.state = 'WAITLISTED' and p.withdrawn_on is null and p.keeps_its_place is not false
        and p.positive is not false as int),
      case when k.listed_on is not null
        then greatest(k.listed_on, k.reserved_on, k.lapsed_on, p.assessed_on, p.withdrawn_on, p.announced_on) end,
      k.listed_on),
    ('AWARDED', case when k.state = 'GRANTED' then k.amount_cents end, greatest(k.granted_on, k.changed_on),
      k.granted_on),
    ('SLOTS_AWARDED', case when k.state = 'GRANTED' then k.slots end, greatest(k.granted_on, k.changed_on),
      k.granted_on),
    -- What the ceiling has to bear.
    ('COMMITTED', case when k.state in ('RESERVED', 'GRANTED') then coalesce(k.determined_cents, k.amount_cents) end,
      greatest(k.reserved_on, k.released_on, k.granted_on, k.changed_on, k.determined_on, k.redetermined_on), null),
    ('DETERMINED', k.determined_cents, greatest(k.determined_on, k.redetermined_on), k.determined_on),
    ('GRANTS_SETTLED', cast(k.settled as int), k.settled_on, k.settled_on)
  ) as counted (figure, value, as_of, happened)
  where as_of is not null
$$;

create function contributions(f followed_payment, p followed_plan) returns setof contribution language sql stable as $$
  select f.call_id, figure, coalesce(value, 0), greatest(f.paid_on, f.returned_on), month_of(f.paid_day), p.top_sector,
    p.brin, seat_of(p.brin), cast(null as text), cast(null as int), p.themes
  from (values
    ('PAID', case when f.returned_on is null then f.amount_cents end),
    ('ADVANCED', case when f.returned_on is null and f.kind = 'ADVANCE' then f.amount_cents end)
  ) as counted (figure, value)
  where f.call_id is not null
$$;

create function contributions(r followed_receipt, p followed_plan) returns setof contribution language sql stable as $$
  select r.call_id, 'RECOVERED', r.amount_cents, r.received_on, month_of(r.received_day), p.top_sector, p.brin,
    seat_of(p.brin), cast(null as text), cast(null as int), p.themes
$$;

create function contributions(t followed_term, p followed_plan) returns setof contribution language sql stable as $$
  select t.call_id, figure, 1, as_of, month_of(day_of(as_of)), p.top_sector, p.brin, seat_of(p.brin), cast(null as text),
    cast(null as int), p.themes
  from (values ('TERMS_NEARING', t.nearing_on), ('TERMS_PASSED', t.passed_on)) as counted (figure, as_of)
  where as_of is not null
$$;

create function contributions(t followed_traineeship, p followed_plan) returns setof contribution language sql stable as $$
  select t.call_id, figure, value, as_of, month_of(day), p.top_sector, p.brin, t.province, reason,
    cast(null as int), p.themes
  from (values
    ('TRAINEESHIPS_MATCHED', 1, t.matched_on, day_of(t.matched_on), null),
    ('INTERNSHIPS_STARTED', 1, t.started_on, t.started_day, null),
    ('INTERNSHIPS_FINISHED', 1, t.graduated_on, t.graduated_day, null),
    ('NO_GOES', 1, t.no_go_on, t.no_go_day, null),
    ('EMPLOYMENTS_STARTED', 1, t.employed_on, t.employed_day, null),
    ('TRAINEESHIPS_COMPLETED', 1, t.completed_on, t.completed_day, null),
    ('TRAINEESHIPS_ENDED_EARLY', 1, case when t.ended_in <> 'MATCHED' then t.ended_on end, t.ended_day, t.reason),
    ('TRAINEESHIPS_CANCELLED', 1, case when t.ended_in = 'MATCHED' then t.ended_on end, t.ended_day, null),
    -- In which state it is at present; who is in none has completed, ended or not gone on.
    ('TRAINEES_MATCHED', cast(num_nonnulls(t.started_on, t.ended_on) = 0 as int),
      greatest(t.matched_on, t.started_on, t.ended_on), day_of(t.matched_on), null),
    ('TRAINEES_IN_INTERNSHIP', cast(num_nonnulls(t.graduated_on, t.ended_on) = 0 as int),
      case when t.started_on is not null then greatest(t.started_on, t.graduated_on, t.ended_on) end, t.started_day, null),
    ('TRAINEES_GRADUATED', cast(num_nonnulls(t.no_go_on, t.employed_on, t.ended_on) = 0 as int),
      case when t.graduated_on is not null then greatest(t.graduated_on, t.no_go_on, t.employed_on, t.ended_on) end,
      t.graduated_day, null),
    ('TRAINEES_EMPLOYED', cast(num_nonnulls(t.completed_on, t.ended_on) = 0 as int),
      case when t.employed_on is not null then greatest(t.employed_on, t.completed_on, t.ended_on) end, t.employed_day, null)
  ) as counted (figure, value, as_of, day, reason)
  where as_of is not null
$$;

-- Every figure is told of the call, and apart. By ranking, since of all rankings the latest counts.
create function told_apart(c contribution) returns table (dimension text, key text) language sql immutable as $$
  select * from (values ('ALL', ''), ('TOP_SECTOR', c.top_sector), ('HOGESCHOOL', c.brin), ('PROVINCE', c.province),
    ('MONTH', c.month), ('REASON', c.reason), ('RANKING', cast(c.ranking as text))) as told (dimension, key)
  where key is not null
  union all
  select 'THEME', unnest(c.themes)
$$;

-- The figures, counted on as the rows change: to read them takes the same time whatever the number of rows. A row is moved
-- from what it added before to what it adds now, so that an event which comes again moves nothing.
create table tally (
  call_id uuid not null,
  dimension text not null,
  key text not null,
  figure text not null,
  value bigint not null,
  as_of timestamptz not null,
  primary key (call_id, dimension, key, figure)
) with (fillfactor = 50);

-- In one order, so that two who count do not wait for each other.
create function tally_moved(before contribution[], after contribution[]) returns void language sql as $$
  insert into tally (call_id, dimension, key, figure, value, as_of)
  select moved.call_id, dimension, key, moved.figure, sum(sign * moved.value), max(moved.as_of)
  from (select -1 as sign, c.* from unnest(before) as c union all select 1, c.* from unnest(after) as c) as moved
    cross join lateral told_apart(row(moved.call_id, moved.figure, moved.value, moved.as_of, moved.month,
      moved.top_sector, moved.brin, moved.province, moved.reason, moved.ranking, moved.themes)) as told
  group by moved.call_id, dimension, key, moved.figure
  having sum(sign * moved.value) <> 0
    or max(moved.as_of) filter (where sign = 1) is distinct from max(moved.as_of) filter (where sign = -1)
  order by 1, 2, 3, 4
  on conflict (call_id, dimension, key, figure) do update
  set value = tally.value + excluded.value, as_of = greatest(tally.as_of, excluded.as_of)
$$;

-- Holds the plan's row until the end of the transaction: what a plan is told apart by does not change between reading it
-- and counting by it.
create function held_plan(plan uuid, call uuid) returns followed_plan language plpgsql as $$
declare
  held followed_plan;
begin
  insert into followed_plan (id, call_id) values (plan, call) on conflict do nothing;
  select * into held from followed_plan where id = plan for share;
  return held;
end $$;

-- What is told apart by the plan moves with it, once its submission is known.
create function a_plan_is_tallied() returns trigger language plpgsql as $$
declare
  before followed_plan;
begin
  if tg_op = 'UPDATE' then
    before := old;
  end if;
  perform tally_moved(array(select contributions(before)), array(select contributions(new)));
  perform tally_moved(
    array(select contributions(k, before) from followed_claim k where plan_id = new.id),
    array(select contributions(k, new) from followed_claim k where plan_id = new.id));
  if (before.brin, before.top_sector, before.themes) is distinct from (new.brin, new.top_sector, new.themes) then
    perform tally_moved(
      array(select contributions(t, before) from followed_term t where plan_id = new.id),
      array(select contributions(t, new) from followed_term t where plan_id = new.id));
    perform tally_moved(
      array(select contributions(f, before) from followed_payment f where plan_id = new.id),
      array(select contributions(f, new) from followed_payment f where plan_id = new.id));
    perform tally_moved(
      array(select contributions(r, before) from followed_receipt r where plan_id = new.id),
      array(select contributions(r, new) from followed_receipt r where plan_id = new.id));
    perform tally_moved(
      array(select contributions(t, before) from followed_traineeship t where plan_id = new.id),
      array(select contributions(t, new) from followed_traineeship t where plan_id = new.id));
  end if;
  return null;
end $$;
create trigger a_plan_is_tallied after insert or update on followed_plan
  for each row execute function a_plan_is_tallied();

-- What adds by its plan: each table is given its own contributions. A row that is new added nothing before.
create function a_row_is_tallied() returns trigger language plpgsql as $$
declare
  plan followed_plan := held_plan(new.plan_id, new.call_id);
begin
  if tg_op = 'UPDATE' then
    perform tally_moved(array(select contributions(old, plan)), array(select contributions(new, plan)));
  else
    perform tally_moved(array[]::contribution[], array(select contributions(new, plan)));
  end if;
  return null;
end $$;
create trigger a_claim_is_tallied after insert or update on followed_claim
  for each row execute function a_row_is_tallied();
create trigger a_payment_is_tallied after insert or update on followed_payment
  for each row execute function a_row_is_tallied();
create trigger a_receipt_is_tallied after insert on followed_receipt
  for each row execute function a_row_is_tallied();
create trigger a_term_is_tallied after insert or update on followed_term
  for each row execute function a_row_is_tallied();
create trigger a_traineeship_is_tallied after insert or update on followed_traineeship
  for each row execute function a_row_is_tallied();

-- The figures from all rows anew: what the tally comes to, and whether it is right.
create view recounted (call_id, dimension, key, figure, value, as_of) as
select added.call_id, dimension, key, added.figure, cast(sum(added.value) as bigint), max(added.as_of)
from (
  select c.call_id, c.figure, cast(sum(c.value) as bigint) as value, max(c.as_of) as as_of, c.month, c.top_sector,
    c.brin, c.province, c.reason, c.ranking, c.themes
  from (
    select c.* from followed_plan p cross join lateral contributions(p) as c
    union all
    select c.* from followed_term t join followed_plan p on p.id = t.plan_id cross join lateral contributions(t, p) as c
    union all
    select c.* from followed_claim k join followed_plan p on p.id = k.plan_id cross join lateral contributions(k, p) as c
    union all
    select c.* from followed_payment f join followed_plan p on p.id = f.plan_id
      cross join lateral contributions(f, p) as c
    union all
    select c.* from followed_receipt r join followed_plan p on p.id = r.plan_id
      cross join lateral contributions(r, p) as c
    union all
    select c.* from followed_traineeship t join followed_plan p on p.id = t.plan_id
      cross join lateral contributions(t, p) as c
  ) as c
  group by c.call_id, c.figure, c.month, c.top_sector, c.brin, c.province, c.reason, c.ranking, c.themes) as added
cross join lateral told_apart(row(added.call_id, added.figure, added.value, added.as_of, added.month, added.top_sector,
  added.brin, added.province, added.reason, added.ranking, added.themes)) as told
group by added.call_id, dimension, key, added.figure;

-- The figures of the dashboard. A figure that no event touched yet is as of the opening of its call.
create view figure (call_id, name, value, as_of) as
select c.id, 'CEILING', coalesce(x.ceiling_cents, c.ceiling_cents), coalesce(x.changed_on, c.opened_on)
from followed_call c left join followed_ceiling x on x.call_id = c.id
union all
select c.id, 'FREE', coalesce(x.ceiling_cents, c.ceiling_cents) - coalesce(committed.value, 0),
  greatest(c.opened_on, x.changed_on, committed.as_of)
from followed_call c
  left join followed_ceiling x on x.call_id = c.id
  left join tally committed on (committed.call_id, committed.dimension, committed.key, committed.figure)
    = (c.id, 'ALL', '', 'COMMITTED')
union all
select c.id, 'PLANS_RANKED', coalesce((
    select value from tally where (call_id, dimension, figure) = (c.id, 'RANKING', 'PLANS_RANKED') and value > 0
    order by cast(key as int) desc limit 1), 0),
  greatest(c.opened_on, ranked.as_of)
from followed_call c
  left join tally ranked on (ranked.call_id, ranked.dimension, ranked.key, ranked.figure)
    = (c.id, 'ALL', '', 'PLANS_RANKED')
union all
select c.id, named.figure, coalesce(t.value, 0), greatest(c.opened_on, t.as_of)
from followed_call c
  cross join (values ('RESERVED'), ('AWARDED'), ('ADVANCED'), ('DETERMINED'), ('PAID'), ('RECOVERED'), ('PLANS_SUBMITTED'),
    ('PLANS_COMPLETE'), ('PLANS_UNDER_REVIEW'), ('PLANS_ASSESSED_POSITIVE'), ('PLANS_ASSESSED_NEGATIVE'),
    ('PLANS_RESERVED'), ('PLANS_WAITLISTED'), ('PLANS_AWARDED'), ('PLANS_REFUSED'), ('PLANS_SET_ASIDE'),
    ('PLANS_WITHDRAWN'), ('GRANTS_SETTLED'), ('SLOTS_AWARDED'), ('TRAINEESHIPS_MATCHED'), ('INTERNSHIPS_STARTED'),
    ('INTERNSHIPS_FINISHED'), ('NO_GOES'), ('EMPLOYMENTS_STARTED'), ('TRAINEESHIPS_COMPLETED'),
    ('TRAINEESHIPS_ENDED_EARLY'), ('TRAINEESHIPS_CANCELLED'), ('TRAINEES_MATCHED'), ('TRAINEES_IN_INTERNSHIP'),
    ('TRAINEES_GRADUATED'), ('TRAINEES_EMPLOYED'), ('REVIEWS_ASSIGNED'), ('REVIEWS_SUBMITTED'), ('DAYS_UNTIL_COMPLETE'),
    ('DAYS_OF_REVIEW'), ('DAYS_UNTIL_DECISION'), ('TERMS_NEARING'), ('TERMS_PASSED')) as named (figure)
  left join tally t on (t.call_id, t.dimension, t.key, t.figure) = (c.id, 'ALL', '', named.figure);
