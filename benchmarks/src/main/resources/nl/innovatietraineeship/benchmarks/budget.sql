-- The books of a call with ${entries} entries in a year of business days, in the order of booking. The triggers that write
-- balances are off meanwhile; what they would have written is written here, and checked at the end.
set local session_replication_role = replica;
set local synchronous_commit = off;
create function pg_temp.uid(kind text, n bigint) returns uuid language sql immutable as
  $$ select cast(lpad('${entries}', 8, '0') || '-000' || kind || '-7000-8000-' || lpad(to_hex(n), 12, '0') as uuid) $$;

insert into call (id, reference, title, state, fit_policy, partial_award, waitlist_until, internship_months,
  employment_months, award_share, half_started_share, internship_share, employment_share, show_performance_from,
  show_costs_from, activity_months, opened_at, version)
values (pg_temp.uid('e', 0), 'BENCH-${entries}', 'Books of ${entries} entries', 'CLOSED', 'STOP', 'NONE', '2022-12-31', 6, 12, 50,
  50, 50, 50, 2500000, 12500000, 24, '2021-01-01T08:00:00Z', 0);
insert into claim (id, reference, call_id, call, plan_id, plan, brin, ranking_version, rank, asked, amount_per_slot, slots,
  state, version)
select pg_temp.uid('c', n), 'BENCH-${entries}-' || n || '-C1', pg_temp.uid('e', 0), 'BENCH-${entries}', pg_temp.uid('f', n),
  'BENCH-${entries}-' || n, '10BB', 1, n, 30000000, 2000000, 15, 'WAITING', 0
from generate_series(1, 1000) as n;

create temporary table movement on commit drop as
select n, pg_temp.uid('b', n) as booking, date '2021-01-01' + cast(n * 250 / (${entries} / 2) as int) as on_day,
  timestamptz '2021-01-01T08:00:00Z' + n * interval '1 second' as booked_at, cause, debited, credited, amount
from generate_series(0, ${entries} / 2 - 1) as n
  join (values (-1, 'CALL_OPENED', 'CEILING', 'FREE', 100000000000), (0, 'RESERVATION_MADE', 'FREE', 'RESERVED', 30000),
    (1, 'GRANT_AWARDED', 'RESERVED', 'AWARDED', 20000), (2, 'ADVANCE_PAID', 'ADVANCED', 'PAID', 10000))
    as kind (turn, cause, debited, credited, amount) on turn = case n when 0 then -1 else (n - 1) % 3 end;
insert into booking (id, call_id, cause, occurred_at, on_day, booked_at, latest_day)
select booking, pg_temp.uid('e', 0), cause, on_day + interval '9 hours', on_day, booked_at, on_day
from movement order by n;
insert into entry (id, booking_id, call_id, claim_id, account, description, debit, credit)
select pg_temp.uid('a', 2 * n + leg), booking, pg_temp.uid('e', 0),
  case when account not in ('CEILING', 'FREE') then pg_temp.uid('c', n % 1000 + 1) end, account, cause || ': ' || n,
  case leg when 0 then amount end, case leg when 1 then amount end
from movement cross join lateral (values (0, debited), (1, credited)) as side (leg, account)
order by n, leg;
insert into day_balance (call_id, account, on_day, seq, booked_at, balance)
select entry.call_id, account, on_day, seq, booked_at,
  sum(coalesce(debit, 0) - coalesce(credit, 0)) over (partition by account order by seq)
from entry join movement on movement.booking = entry.booking_id;
update call set ceiling = sums.ceiling, reserved = sums.reserved, awarded = sums.awarded, advanced = sums.advanced,
  paid = sums.advanced
from (
  select sum(amount) filter (where debited = 'CEILING') as ceiling,
    sum(case 'RESERVED' when credited then amount when debited then -amount end) as reserved,
    sum(amount) filter (where credited = 'AWARDED') as awarded, sum(amount) filter (where debited = 'ADVANCED') as advanced
  from movement) as sums
where id = pg_temp.uid('e', 0);

-- Of the end and of a day in the middle each account stands at the plain sum of its entries.
do $$ begin
  if exists (
      select from (values (date '2021-05-01'), (date '2021-12-31')) as until (day)
        cross join (select distinct account from entry where call_id = pg_temp.uid('e', 0)) as accounts
        cross join lateral (
          select coalesce(sum(coalesce(debit, 0) - coalesce(credit, 0)), 0) as plain
          from entry join booking on booking.id = booking_id
          where entry.call_id = pg_temp.uid('e', 0) and account = accounts.account and on_day <= day) as summed
      where plain is distinct from coalesce((
        select balance from day_balance
        where call_id = pg_temp.uid('e', 0) and account = accounts.account and on_day <= day
        order by on_day desc, booked_at desc, seq desc limit 1), 0)) then
    raise exception 'a balance is not the sum of its entries';
  end if;
end $$;
