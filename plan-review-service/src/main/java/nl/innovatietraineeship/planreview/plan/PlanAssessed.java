package nl.innovatietraineeship.planreview.plan;

import java.time.Instant;
import nl.innovatietraineeship.kit.outbox.Event;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.planreview.call.CallId;

/// The committee advised on a plan; its scores are not published.
public record PlanAssessed(
    Instant occurredOn,
    CallId callId,
    String call,
    PlanId planId,
    String plan,
    Brin brin,
    boolean positive)
    implements Event {

  static PlanAssessed of(Plan plan, boolean positive, Instant at) {
    return new PlanAssessed(
        at,
        plan.call().id(),
        plan.call().reference(),
        plan.id(),
        plan.reference(),
        plan.brin(),
        positive);
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
