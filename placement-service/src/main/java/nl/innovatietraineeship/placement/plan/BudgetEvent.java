package nl.innovatietraineeship.placement.plan;

import java.time.Instant;
import java.util.UUID;
import nl.innovatietraineeship.kit.reference.Brin;

/// What placement reads of budget's events.
sealed interface BudgetEvent {

  /// A grant opens its slots and tells the durations that hold for them.
  record GrantAwarded(
      Instant occurredOn,
      CallId callId,
      String call,
      PlanId planId,
      String plan,
      UUID grantId,
      Brin brin,
      int slots,
      int internshipMonths,
      int employmentMonths)
      implements BudgetEvent {
    public GrantAwarded {
      if (slots < 1 || internshipMonths < 1 || employmentMonths < 0) {
        throw new IllegalArgumentException("a grant opens at least one slot of some months");
      }
    }

    PlanIdentity identity() {
      return new PlanIdentity(planId, plan, callId, call, brin);
    }
  }
}
