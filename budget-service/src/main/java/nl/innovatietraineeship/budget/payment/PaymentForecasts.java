package nl.innovatietraineeship.budget.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.kit.money.Money;

/// Foresees payments from what is due, and from the awards and the published advances.
@ApplicationScoped
class PaymentForecasts {

  /// Weeks: 13 to request a determination, 22 to decide on it (AvS 17), 6 to pay (Awb 4:87); of a
  /// fixed sum nothing remains. Longer than twelve weeks, the first two do not move (ATW 4).
  private static final String MONTHS =
      """
      with expected as (
        select awarded_grant.*, became_due,
          case when exists (select from instalment where grant_id = awarded_grant.id and moment = 'HALF_STARTED') then 0
            else greatest(0, case when awarded_grant.awarded < show_performance_from then amount
              else amount * award_share / 100 + amount * half_started_share / 100 end - became_due) end as advance
        from awarded_grant join call on call.id = awarded_grant.call_id
          cross join lateral (
            select coalesce(sum(instalment.amount), 0) as became_due from instalment
            where grant_id = awarded_grant.id and instalment.state <> 'CANCELLED') as advanced
        where call_id = :call and awarded_grant.determined is null and ended_on is null),
      payments (day, due, advance, rest) as (
        select pay_before, amount, 0, 0 from instalment where call_id = :call and state = 'DUE'
        union all
        select start_before, 0, advance, 0 from expected
        union all
        select coalesce(requested_on, activities_until + 91) + 196, 0, 0, greatest(0, amount - became_due - advance) from expected)
      select to_char(greatest(day, :today), 'YYYY-MM') as month, cast(sum(due) as bigint) as due,
        cast(sum(advance) as bigint) as advance, cast(sum(rest) as bigint) as rest
      from payments group by 1 having sum(due + advance + rest) > 0 order by 1
      """;

  @Inject EntityManager entities;

  PaymentForecast of(Call call, LocalDate today) {
    List<?> rows =
        entities
            .createNativeQuery(MONTHS, Tuple.class)
            .setParameter("call", call.id().value())
            .setParameter("today", today)
            .getResultList();
    return new PaymentForecast(
        call.id(),
        call.reference(),
        today,
        rows.stream().map(Tuple.class::cast).map(PaymentForecasts::month).toList());
  }

  private static PaymentForecast.Month month(Tuple row) {
    return new PaymentForecast.Month(
        row.get("month", String.class),
        money(row, "due"),
        money(row, "advance"),
        money(row, "rest"));
  }

  private static Money money(Tuple row, String name) {
    return new Money(row.get(name, Number.class).longValue());
  }
}
