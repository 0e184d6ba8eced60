package nl.innovatietraineeship.budget.allocation;

import java.time.Instant;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.call.CallId;
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

  static ReservationMade of(Call call, Turn turn, Reason cause, Instant at) {
    return new ReservationMade(
        call.id(),
        call.reference(),
        turn.planId(),
        turn.plan(),
        turn.brin(),
        turn.ranking(),
        java.util.Objects.requireNonNull(turn.reservation()),
        turn.asked(),
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
