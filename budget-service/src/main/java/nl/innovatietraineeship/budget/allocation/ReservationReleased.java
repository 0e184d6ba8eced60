package nl.innovatietraineeship.budget.allocation;

import java.time.Instant;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.claim.Claim;
import nl.innovatietraineeship.budget.claim.ClaimState.Reserved;
import nl.innovatietraineeship.budget.claim.Exit;
import nl.innovatietraineeship.budget.claim.PlanId;
import nl.innovatietraineeship.budget.claim.ReservationId;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.outbox.Event;
import nl.innovatietraineeship.kit.reference.Brin;

/// Money that was set apart for a plan is free again.
record ReservationReleased(
    CallId callId,
    String call,
    PlanId planId,
    String plan,
    Brin brin,
    ReservationId reservationId,
    Money amount,
    Exit cause,
    Instant occurredOn)
    implements Event {

  static ReservationReleased of(Claim claim, Reserved held, Exit cause, Instant at) {
    return new ReservationReleased(
        claim.callId(),
        claim.call(),
        claim.planId(),
        claim.plan(),
        claim.brin(),
        held.reservation(),
        held.amount(),
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
