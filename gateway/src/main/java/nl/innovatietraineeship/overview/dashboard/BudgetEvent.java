package nl.innovatietraineeship.overview.dashboard;

import java.time.Instant;
import nl.innovatietraineeship.kit.money.Money;

/// What the dashboards read of budget's events.
sealed interface BudgetEvent {

  record ReservationMade(Instant occurredOn, CallId callId, PlanId planId, Money amount)
      implements BudgetEvent {}

  record PlanWaitlisted(Instant occurredOn, CallId callId, PlanId planId) implements BudgetEvent {}

  record ReservationReleased(Instant occurredOn, CallId callId, PlanId planId)
      implements BudgetEvent {}

  record GrantAwarded(Instant occurredOn, CallId callId, PlanId planId, Money amount, int slots)
      implements BudgetEvent {}
}
