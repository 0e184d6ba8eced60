package nl.innovatietraineeship.budget.allocation;

import java.time.Instant;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.claim.Claim;
import nl.innovatietraineeship.budget.claim.ClaimState.Awarded;
import nl.innovatietraineeship.budget.claim.ClaimState.Over;
import nl.innovatietraineeship.budget.claim.ClaimState.Reserved;
import nl.innovatietraineeship.budget.claim.ClaimState.Waiting;
import nl.innovatietraineeship.budget.claim.PlanId;
import nl.innovatietraineeship.budget.claim.ReservationId;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.outbox.Event;
import nl.innovatietraineeship.kit.reference.Brin;

/// Money of a call was set apart for a plan.
record ReservationMade(
    CallId callId,
    String call,
    PlanId planId,
    String plan,
    Brin brin,
    int rankingVersion,
    ReservationId reservationId,
    Money amount,
    Reason cause,
    Instant occurredOn)
    implements Event {

  static ReservationMade of(Claim claim, Reason cause, Instant at) {
    return switch (claim.state()) {
      case Reserved(var reservation, var amount) ->
          new ReservationMade(
              claim.callId(),
              claim.call(),
              claim.planId(),
              claim.plan(),
              claim.brin(),
              claim.rankingVersion(),
              reservation,
              amount,
              cause,
              at);
      case Waiting _, Awarded _, Over _ ->
          throw new IllegalStateException("not reserved: " + claim.reference());
    };
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
