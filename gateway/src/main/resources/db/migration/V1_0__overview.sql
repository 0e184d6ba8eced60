-- What the dashboards keep of the events of all services. A row a call, a plan, a claim and a traineeship; each event
-- writes its own columns, so that a replay from the beginning writes the same again. No table needs another's row:
-- the topics arrive in any order.

create table followed_call (
  id uuid primary key,
  reference text not null,
  title text not null,
  ceiling_cents bigint not null,
  opened_on timestamptz not null
);
create unique index followed_call_reference on followed_call (reference);

-- From plan-review.
create table followed_plan (
  id uuid primary key,
  call_id uuid not null,
  brin text,
  top_sector text,
  submitted_on timestamptz,
  checked_on timestamptz,
  complete boolean,
  under_review_on timestamptz,
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
create index followed_plan_call on followed_plan (call_id);

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
  settled_on timestamptz
);
create index followed_claim_call on followed_claim (call_id);

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
  returned_on timestamptz
);
create index followed_payment_call on followed_payment (call_id);
-- What is still open names a receipt within its recovery.
create table followed_receipt (
  recovery_id uuid not null,
  open_cents bigint not null,
  call_id uuid not null,
  plan_id uuid not null,
  amount_cents bigint not null,
  received_on timestamptz not null,
  primary key (recovery_id, open_cents)
);
create index followed_receipt_call on followed_receipt (call_id);

-- From placement.
create table followed_traineeship (
  id uuid primary key,
  call_id uuid not null,
  plan_id uuid not null,
  province text,
  matched_on timestamptz,
  started_on timestamptz,
  graduated_on timestamptz,
  no_go_on timestamptz,
  employed_on timestamptz,
  completed_on timestamptz,
  ended_on timestamptz,
  ended_in text check (ended_in in ('MATCHED', 'INTERNSHIP', 'GRADUATED', 'EMPLOYED')),
  reason text
);
create index followed_traineeship_call on followed_traineeship (call_id);

-- The dictionary of figures, as it is counted. value: whole cents, or how many. as_of: when the last event happened that
-- touched the figure; a figure that none touched yet is as of the opening of its call.
create view figure (call_id, name, value, as_of) as
select c.id, 'CEILING', coalesce(x.ceiling_cents, c.ceiling_cents), coalesce(x.changed_on, c.opened_on)
from followed_call c left join followed_ceiling x on x.call_id = c.id
union all
select c.id, 'RESERVED', coalesce(sum(k.amount_cents) filter (where k.state = 'RESERVED'), 0)::bigint,
  greatest(c.opened_on, max(k.reserved_on), max(k.released_on), max(k.granted_on))
from followed_call c left join followed_claim k on k.call_id = c.id
group by c.id
union all
select c.id, 'AWARDED', coalesce(sum(k.amount_cents) filter (where k.state = 'GRANTED'), 0)::bigint,
  greatest(c.opened_on, max(k.granted_on), max(k.changed_on))
from followed_call c left join followed_claim k on k.call_id = c.id
group by c.id
union all
select c.id, 'FREE', (coalesce(x.ceiling_cents, c.ceiling_cents)
  - coalesce(sum(coalesce(k.determined_cents, k.amount_cents)) filter (where k.state in ('RESERVED', 'GRANTED')), 0))::bigint,
  greatest(c.opened_on, x.changed_on, max(k.reserved_on), max(k.released_on), max(k.granted_on), max(k.changed_on), max(k.determined_on))
from followed_call c
  left join followed_ceiling x on x.call_id = c.id
  left join followed_claim k on k.call_id = c.id
group by c.id, x.call_id
union all
select c.id, 'ADVANCED', coalesce(sum(f.amount_cents) filter (where f.kind = 'ADVANCE' and f.returned_on is null), 0)::bigint,
  greatest(c.opened_on, max(f.paid_on), max(f.returned_on))
from followed_call c left join followed_payment f on f.call_id = c.id
group by c.id
union all
select c.id, 'DETERMINED', coalesce(sum(k.determined_cents), 0)::bigint,
  greatest(c.opened_on, max(k.determined_on))
from followed_call c left join followed_claim k on k.call_id = c.id
group by c.id
union all
select c.id, 'PAID', coalesce(sum(f.amount_cents) filter (where f.returned_on is null), 0)::bigint,
  greatest(c.opened_on, max(f.paid_on), max(f.returned_on))
from followed_call c left join followed_payment f on f.call_id = c.id
group by c.id
union all
select c.id, 'RECOVERED', coalesce(sum(r.amount_cents), 0)::bigint,
  greatest(c.opened_on, max(r.received_on))
from followed_call c left join followed_receipt r on r.call_id = c.id
group by c.id
union all
select c.id, 'PLANS_SET_ASIDE', count(*) filter (where p.outcome = 'SET_ASIDE'),
  greatest(c.opened_on, max(p.announced_on))
from followed_call c left join followed_plan p on p.call_id = c.id
group by c.id
union all
select c.id, 'GRANTS_SETTLED', count(k.settled_on),
  greatest(c.opened_on, max(k.settled_on))
from followed_call c left join followed_claim k on k.call_id = c.id
group by c.id
union all
select c.id, 'INTERNSHIPS_FINISHED', count(t.graduated_on),
  greatest(c.opened_on, max(t.graduated_on))
from followed_call c left join followed_traineeship t on t.call_id = c.id
group by c.id
union all
select c.id, 'NO_GOES', count(t.no_go_on),
  greatest(c.opened_on, max(t.no_go_on))
from followed_call c left join followed_traineeship t on t.call_id = c.id
group by c.id
union all
select c.id, 'EMPLOYMENTS_STARTED', count(t.employed_on),
  greatest(c.opened_on, max(t.employed_on))
from followed_call c left join followed_traineeship t on t.call_id = c.id
group by c.id
union all
select c.id, 'TRAINEESHIPS_COMPLETED', count(t.completed_on),
  greatest(c.opened_on, max(t.completed_on))
from followed_call c left join followed_traineeship t on t.call_id = c.id
group by c.id
union all
select c.id, 'TRAINEESHIPS_ENDED_EARLY', count(*) filter (where t.ended_in <> 'MATCHED'),
  greatest(c.opened_on, max(t.ended_on) filter (where t.ended_in <> 'MATCHED'))
from followed_call c left join followed_traineeship t on t.call_id = c.id
group by c.id
union all
select c.id, 'PLANS_SUBMITTED', count(p.submitted_on),
  greatest(c.opened_on, max(p.submitted_on))
from followed_call c left join followed_plan p on p.call_id = c.id
group by c.id
union all
select c.id, 'PLANS_COMPLETE', count(*) filter (where p.complete),
  greatest(c.opened_on, max(p.checked_on))
from followed_call c left join followed_plan p on p.call_id = c.id
group by c.id
union all
select c.id, 'PLANS_UNDER_REVIEW', count(p.under_review_on),
  greatest(c.opened_on, max(p.under_review_on))
from followed_call c left join followed_plan p on p.call_id = c.id
group by c.id
union all
select c.id, 'PLANS_ASSESSED_POSITIVE', count(*) filter (where p.positive),
  greatest(c.opened_on, max(p.assessed_on))
from followed_call c left join followed_plan p on p.call_id = c.id
group by c.id
union all
select c.id, 'PLANS_ASSESSED_NEGATIVE', count(*) filter (where not p.positive),
  greatest(c.opened_on, max(p.assessed_on))
from followed_call c left join followed_plan p on p.call_id = c.id
group by c.id
union all
select c.id, 'PLANS_RANKED', count(*) filter (where p.ranking_version =
  (select max(latest.ranking_version) from followed_plan latest where latest.call_id = c.id)),
  greatest(c.opened_on, max(p.ranked_on))
from followed_call c left join followed_plan p on p.call_id = c.id
group by c.id
union all
select c.id, 'PLANS_RESERVED', count(*) filter (where k.state = 'RESERVED'),
  greatest(c.opened_on, max(k.reserved_on), max(k.released_on), max(k.granted_on))
from followed_call c left join followed_claim k on k.call_id = c.id
group by c.id
union all
-- Withdrawn plans and those refused on another ground than the ceiling left the list without an event of budget.
select c.id, 'PLANS_WAITLISTED', count(*) filter (where k.state = 'WAITLISTED'
    and p.withdrawn_on is null and p.keeps_its_place is not false),
  greatest(c.opened_on, max(k.listed_on),
    max(greatest(k.reserved_on, k.lapsed_on, p.withdrawn_on, p.announced_on)) filter (where k.listed_on is not null))
from followed_call c
  left join followed_claim k on k.call_id = c.id
  left join followed_plan p on p.id = k.plan_id
group by c.id
union all
select c.id, 'PLANS_AWARDED', count(*) filter (where p.outcome = 'AWARDED'),
  greatest(c.opened_on, max(p.announced_on))
from followed_call c left join followed_plan p on p.call_id = c.id
group by c.id
union all
select c.id, 'PLANS_REFUSED', count(*) filter (where p.outcome = 'REFUSED'),
  greatest(c.opened_on, max(p.announced_on))
from followed_call c left join followed_plan p on p.call_id = c.id
group by c.id
union all
select c.id, 'PLANS_WITHDRAWN', count(p.withdrawn_on),
  greatest(c.opened_on, max(p.withdrawn_on))
from followed_call c left join followed_plan p on p.call_id = c.id
group by c.id
union all
select c.id, 'SLOTS_AWARDED', coalesce(sum(k.slots) filter (where k.state = 'GRANTED'), 0),
  greatest(c.opened_on, max(k.granted_on), max(k.changed_on))
from followed_call c left join followed_claim k on k.call_id = c.id
group by c.id
union all
select c.id, 'TRAINEESHIPS_MATCHED', count(t.matched_on),
  greatest(c.opened_on, max(t.matched_on))
from followed_call c left join followed_traineeship t on t.call_id = c.id
group by c.id
union all
select c.id, 'INTERNSHIPS_STARTED', count(t.started_on),
  greatest(c.opened_on, max(t.started_on))
from followed_call c left join followed_traineeship t on t.call_id = c.id
group by c.id
union all
select c.id, 'TRAINEESHIPS_CANCELLED', count(*) filter (where t.ended_in = 'MATCHED'),
  greatest(c.opened_on, max(t.ended_on) filter (where t.ended_in = 'MATCHED'))
from followed_call c left join followed_traineeship t on t.call_id = c.id
group by c.id;
