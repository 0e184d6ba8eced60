package nl.innovatietraineeship.overview.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.ClaimLapsed;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.GrantAwarded;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.GrantChanged;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.GrantDetermined;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.GrantSettled;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.PaymentReturned;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.PlanWaitlisted;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.ReservationMade;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.ReservationReleased;

/// A row a plan, with what budget said of its money and when. Budget's events of one call arrive in
/// their order, so the last one tells the state.
@ApplicationScoped
class FollowedClaims {

  @Inject EntityManager entities;

  void listed(PlanWaitlisted event) {
    moment("WAITLISTED", "listed_on", event.callId(), event.planId(), event.occurredOn());
  }

  /// The waiting list is over, and the plan's reserve place with it.
  void lapsed(ClaimLapsed event) {
    moment("LAPSED", "lapsed_on", event.callId(), event.planId(), event.occurredOn());
  }

  void reserved(ReservationMade event) {
    write(
            """
            insert into followed_claim (plan_id, call_id, state, amount_cents, reserved_on)
            values (:plan, :call, 'RESERVED', :amount, :on)
            on conflict (plan_id) do update
            set state = 'RESERVED', amount_cents = :amount, reserved_on = :on
            """,
            event.callId(),
            event.planId(),
            event.occurredOn())
        .setParameter("amount", event.amount().cents())
        .executeUpdate();
  }

  void released(ReservationReleased event) {
    moment("RELEASED", "released_on", event.callId(), event.planId(), event.occurredOn());
  }

  void granted(GrantAwarded event) {
    write(
            """
            insert into followed_claim (plan_id, call_id, state, amount_cents, slots, granted_on)
            values (:plan, :call, 'GRANTED', :amount, :slots, :on)
            on conflict (plan_id) do update
            set state = 'GRANTED', amount_cents = :amount, slots = :slots, granted_on = :on
            """,
            event.callId(),
            event.planId(),
            event.occurredOn())
        .setParameter("amount", event.amount().cents())
        .setParameter("slots", event.slots())
        .executeUpdate();
  }

  /// What is left of a grant that was renounced or withdrawn, whole or in part.
  void changed(GrantChanged event) {
    write(
            """
            insert into followed_claim (plan_id, call_id, state, amount_cents, slots, changed_on)
            values (:plan, :call, 'GRANTED', :amount, :slots, :on)
            on conflict (plan_id) do update
            set state = 'GRANTED', amount_cents = :amount, slots = :slots, changed_on = :on
            """,
            event.callId(),
            event.planId(),
            event.occurredOn())
        .setParameter("amount", event.amount().cents())
        .setParameter("slots", event.slots())
        .executeUpdate();
  }

  /// It counts in the month in which it was first determined. Where that is changed, a grant that
  /// was settled is so no more.
  void determined(GrantDetermined event) {
    write(
            """
            insert into followed_claim (plan_id, call_id, state, determined_cents, determined_on)
            values (:plan, :call, 'GRANTED', :amount, :on)
            on conflict (plan_id) do update
            set determined_cents = :amount,
              determined_on = coalesce(followed_claim.determined_on, :on),
              redetermined_on = case when followed_claim.determined_on is not null then cast(:on as timestamptz) end
            """,
            event.callId(),
            event.planId(),
            event.occurredOn())
        .setParameter("amount", event.determined().cents())
        .executeUpdate();
    reopened(event.planId(), event.occurredOn());
  }

  void settled(GrantSettled event) {
    write(
            """
            insert into followed_claim (plan_id, call_id, state, settled, settled_on)
            values (:plan, :call, 'GRANTED', true, :on)
            on conflict (plan_id) do update set settled = true, settled_on = :on
            """,
            event.callId(),
            event.planId(),
            event.occurredOn())
        .executeUpdate();
  }

  /// A payment came back.
  void returned(PaymentReturned event) {
    reopened(event.planId(), event.occurredOn());
  }

  /// What was settled is so no more.
  private void reopened(PlanId plan, Instant on) {
    entities
        .createNativeQuery(
            "update followed_claim set settled = false, settled_on = :on"
                + " where plan_id = :plan and settled")
        .setParameter("plan", plan.value())
        .setParameter("on", on)
        .executeUpdate();
  }

  /// @param state and column are constants of this class, never input
  private void moment(String state, String column, CallId call, PlanId plan, Instant on) {
    write(
            """
            insert into followed_claim (plan_id, call_id, state, %2$s)
            values (:plan, :call, '%1$s', :on)
            on conflict (plan_id) do update set state = '%1$s', %2$s = :on
            """
                .formatted(state, column),
            call,
            plan,
            on)
        .executeUpdate();
  }

  private Query write(String statement, CallId call, PlanId plan, Instant on) {
    return entities
        .createNativeQuery(statement)
        .setParameter("plan", plan.value())
        .setParameter("call", call.value())
        .setParameter("on", on);
  }
}
