package nl.innovatietraineeship.budget.recovery;

import java.time.Instant;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.claim.PlanId;
import nl.innovatietraineeship.budget.grant.GrantId;
import nl.innovatietraineeship.budget.grant.GrantOf;
import nl.innovatietraineeship.budget.grant.Step;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.outbox.Event;
import nl.innovatietraineeship.kit.reference.Brin;

/// Less is to be paid back than was, though nothing came in.
///
/// @param amount by which it is less
record RecoveryLowered(
    CallId callId,
    String call,
    PlanId planId,
    String plan,
    GrantId grantId,
    Brin brin,
    RecoveryId recoveryId,
    Money amount,
    Money open,
    Cause cause,
    Instant occurredOn)
    implements Event {

  /// Why.
  enum Cause {
    PAYMENT_RETURNED,
    WAIVED,
    LAPSED;

    /// As the history of the grant tells it.
    Step step() {
      return switch (this) {
        case PAYMENT_RETURNED -> Step.RECOVERY_LOWERED;
        case WAIVED -> Step.RECOVERY_WAIVED;
        case LAPSED -> Step.RECOVERY_LAPSED;
      };
    }
  }

  static RecoveryLowered of(Recovery recovery, Money amount, Cause cause, Instant at) {
    GrantOf grant = recovery.grant();
    return new RecoveryLowered(
        grant.callId(),
        grant.call(),
        grant.planId(),
        grant.plan(),
        grant.grantId(),
        grant.brin(),
        recovery.id(),
        amount,
        recovery.rest(),
        cause,
        at);
  }

  @Override
  public String partitionKey() {
    return callId.value().toString();
  }

  @Override
  public String subjectReference() {
    return plan;
  }
}
