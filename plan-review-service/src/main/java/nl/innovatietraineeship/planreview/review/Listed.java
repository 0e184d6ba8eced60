package nl.innovatietraineeship.planreview.review;

import java.util.UUID;
import nl.innovatietraineeship.planreview.call.Call;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.reviewer.Reviewer;

/// A review with the little that is shown of its plan, whose texts are not read for it.
record Listed(
    Review review, Reviewer reviewer, UUID planId, String plan, String planTitle, Call call) {

  static Listed of(Review review) {
    Plan plan = review.plan();
    return new Listed(
        review,
        review.reviewer(),
        plan.id().value(),
        plan.reference(),
        plan.content().title(),
        plan.call());
  }
}
