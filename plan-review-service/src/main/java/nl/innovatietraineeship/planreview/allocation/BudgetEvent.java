package nl.innovatietraineeship.planreview.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.innovatietraineeship.kit.money.Money;
import org.jspecify.annotations.Nullable;

/// What plan-review reads of budget's events, and of each only what it needs.
sealed interface BudgetEvent {

  Instant occurredOn();

  record ReservationMade(
      Instant occurredOn, UUID planId, int rankingVersion, UUID reservationId, Money amount)
      implements BudgetEvent {}

  record PlanWaitlisted(Instant occurredOn, UUID planId, int rankingVersion, int place)
      implements BudgetEvent {}

  record ClaimLapsed(Instant occurredOn, UUID planId, int rankingVersion, LocalDate lapsedOn)
      implements BudgetEvent {}

  record AllocationCompleted(Instant occurredOn, UUID callId, int rankingVersion)
      implements BudgetEvent {}

  /// @param slots that are left; with none the grant is renounced or withdrawn
  record GrantChanged(Instant occurredOn, UUID planId, int slots, LocalDate onDay)
      implements BudgetEvent {}

  record GrantSettled(Instant occurredOn, UUID planId, LocalDate settledOn)
      implements BudgetEvent {}

  /// @param before what was determined, where that is changed; null otherwise
  record GrantDetermined(
      Instant occurredOn, UUID planId, LocalDate announcedOn, @Nullable Money before)
      implements BudgetEvent {}

  record PaymentReturned(Instant occurredOn, UUID planId) implements BudgetEvent {}

  record GrantAwarded(Instant occurredOn, UUID planId, UUID grantId) implements BudgetEvent {}
}
