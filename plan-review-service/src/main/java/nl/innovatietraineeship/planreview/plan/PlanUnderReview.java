package nl.innovatietraineeship.planreview.plan;

import java.time.Instant;
import nl.innovatietraineeship.kit.outbox.Event;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.planreview.call.CallId;

/// Reviewers were assigned to a plan.
///
/// @param reviewers how many; never who
public record PlanUnderReview(
    Instant occurredOn,
    CallId callId,
    String call,
    PlanId planId,
    String plan,
    Brin brin,
    int reviewers)
    implements Event {

  static PlanUnderReview of(Plan plan, int reviewers, Instant at) {
    return new PlanUnderReview(
        at,
        plan.call().id(),
        plan.call().reference(),
        plan.id(),
        plan.reference(),
        plan.brin(),
        reviewers);
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
