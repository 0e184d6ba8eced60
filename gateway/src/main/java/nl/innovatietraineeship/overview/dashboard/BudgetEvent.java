package nl.innovatietraineeship.overview.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.innovatietraineeship.kit.money.Money;

/// What the dashboards read of budget's events.
sealed interface BudgetEvent {

  record ReservationMade(Instant occurredOn, CallId callId, PlanId planId, Money amount)
      implements BudgetEvent {}

  record PlanWaitlisted(Instant occurredOn, CallId callId, PlanId planId) implements BudgetEvent {}

  record ClaimLapsed(Instant occurredOn, CallId callId, PlanId planId) implements BudgetEvent {}

  record ReservationReleased(Instant occurredOn, CallId callId, PlanId planId)
      implements BudgetEvent {}

  record GrantAwarded(Instant occurredOn, CallId callId, PlanId planId, Money amount, int slots)
      implements BudgetEvent {}

  record CeilingChanged(Instant occurredOn, CallId callId, Money ceiling) implements BudgetEvent {}

  /// @param amount what is left of the grant
  record GrantChanged(Instant occurredOn, CallId callId, PlanId planId, Money amount, int slots)
      implements BudgetEvent {}

  record PaymentMade(
      Instant occurredOn,
      CallId callId,
      PlanId planId,
      UUID paymentId,
      Kind kind,
      Money amount,
      LocalDate paidOn)
      implements BudgetEvent {}

  record PaymentReturned(Instant occurredOn, CallId callId, PlanId planId, UUID paymentId)
      implements BudgetEvent {}

  record GrantDetermined(Instant occurredOn, CallId callId, PlanId planId, Money determined)
      implements BudgetEvent {}

  /// @param open what is still to come; with the recovery it names the receipt
  record RecoveryReceived(
      Instant occurredOn,
      CallId callId,
      PlanId planId,
      UUID recoveryId,
      Money amount,
      Money open,
      LocalDate receivedOn)
      implements BudgetEvent {}

  record GrantSettled(Instant occurredOn, CallId callId, PlanId planId, LocalDate settledOn)
      implements BudgetEvent {}

  /// What a payment pays.
  enum Kind {
    ADVANCE,
    FINAL
  }
}
