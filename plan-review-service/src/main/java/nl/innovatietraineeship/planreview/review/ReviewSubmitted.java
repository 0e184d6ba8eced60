package nl.innovatietraineeship.planreview.review;

import java.time.Instant;
import nl.innovatietraineeship.kit.outbox.Event;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.planreview.call.CallId;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.plan.PlanId;

/// A review of a plan was submitted.
///
/// @param count how many so far; never whose
record ReviewSubmitted(
    Instant occurredOn,
    CallId callId,
    String call,
    PlanId planId,
    String plan,
    Brin brin,
    int count)
    implements Event {

  static ReviewSubmitted of(Plan plan, int count, Instant at) {
    return new ReviewSubmitted(
        at,
        plan.call().id(),
        plan.call().reference(),
        plan.id(),
        plan.reference(),
        plan.brin(),
        count);
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
