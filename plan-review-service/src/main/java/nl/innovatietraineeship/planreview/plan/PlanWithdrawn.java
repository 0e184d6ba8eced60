package nl.innovatietraineeship.planreview.plan;

import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.outbox.Event;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.planreview.call.CallId;

/// An institution withdrew its plan.
public record PlanWithdrawn(
    Instant occurredOn,
    CallId callId,
    String call,
    PlanId planId,
    String plan,
    Brin brin,
    LocalDate on)
    implements Event {

  static PlanWithdrawn of(Plan plan, LocalDate on, Instant at) {
    return new PlanWithdrawn(
        at,
        plan.call().id(),
        plan.call().reference(),
        plan.id(),
        plan.reference(),
        plan.brin(),
        on);
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
