package nl.innovatietraineeship.budget.determination;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.claim.PlanId;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.grant.GrantId;
import nl.innovatietraineeship.budget.recovery.RecoveryId;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.outbox.Event;
import nl.innovatietraineeship.kit.reference.Brin;
import org.jspecify.annotations.Nullable;

/// A grant has its final amount, or that was changed; the term to object runs.
///
/// @param before what it was, where this changes it; null otherwise
/// @param toRecover what it asks back, as one recovery, beside what was asked before
/// @param recoveryId that recovery; null where it asks nothing back
record GrantDetermined(
    CallId callId,
    String call,
    PlanId planId,
    String plan,
    GrantId grantId,
    Brin brin,
    Money awarded,
    @Nullable Money before,
    Money determined,
    Money paid,
    Money toPay,
    Money toRecover,
    @Nullable RecoveryId recoveryId,
    LocalDate announcedOn,
    LocalDate objectUntil,
    Instant occurredOn)
    implements Event {

  static GrantDetermined of(
      Determination determination,
      Grant grant,
      Money toRecover,
      @Nullable RecoveryId recovery,
      Instant at) {
    return new GrantDetermined(
        grant.callId(),
        grant.call(),
        grant.planId(),
        grant.plan(),
        grant.id(),
        grant.brin(),
        grant.amount(),
        determination.before(),
        determination.amount(),
        grant.paid(),
        grant.toPay(),
        toRecover,
        recovery,
        requireNonNull(determination.decision().announcedOn()),
        requireNonNull(determination.decision().objectUntil()),
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
