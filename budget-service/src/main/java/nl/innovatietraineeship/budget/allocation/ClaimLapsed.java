package nl.innovatietraineeship.budget.allocation;

import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.claim.Claim;
import nl.innovatietraineeship.budget.claim.PlanId;
import nl.innovatietraineeship.kit.outbox.Event;
import nl.innovatietraineeship.kit.reference.Brin;

/// The reserve place of a plan is over: what comes free later stays free.
///
/// @param lapsedOn the first day after the waiting list
record ClaimLapsed(
    CallId callId,
    String call,
    PlanId planId,
    String plan,
    Brin brin,
    int rankingVersion,
    LocalDate lapsedOn,
    Instant occurredOn)
    implements Event {

  static ClaimLapsed of(Claim claim, LocalDate on, Instant at) {
    return new ClaimLapsed(
        claim.callId(),
        claim.call(),
        claim.planId(),
        claim.plan(),
        claim.brin(),
        claim.rankingVersion(),
        on,
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
