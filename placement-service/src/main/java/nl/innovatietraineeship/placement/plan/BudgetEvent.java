package nl.innovatietraineeship.placement.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import org.jspecify.annotations.Nullable;

/// What placement reads of budget's events: the fields it needs, and no others.
public sealed interface BudgetEvent {

  PlanIdentity identity();

  Instant occurredOn();

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

    @Override
    public PlanIdentity identity() {
      return new PlanIdentity(planId, plan, callId, call, brin);
    }
  }

  /// A grant was withdrawn, renounced or lowered (Awb 4:48 to 4:50).
  ///
  /// @param slots that it pays for from now on; 0 ends it
  record GrantChanged(
      Instant occurredOn,
      CallId callId,
      String call,
      PlanId planId,
      String plan,
      Brin brin,
      int slots,
      LocalDate onDay)
      implements BudgetEvent {

    public GrantChanged {
      if (slots < 0) {
        throw new IllegalArgumentException("a grant pays for no fewer than no slots");
      }
    }

    @Override
    public PlanIdentity identity() {
      return new PlanIdentity(planId, plan, callId, call, brin);
    }
  }

  /// A grant was determined: nothing starts under it any more.
  ///
  /// @param before what it was determined at, where that is changed: then nothing ends by it
  record GrantDetermined(
      Instant occurredOn,
      CallId callId,
      String call,
      PlanId planId,
      String plan,
      Brin brin,
      LocalDate announcedOn,
      @Nullable Money before)
      implements BudgetEvent {

    @Override
    public PlanIdentity identity() {
      return new PlanIdentity(planId, plan, callId, call, brin);
    }
  }
}
