package nl.innovatietraineeship.planreview.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.planreview.call.Call;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.plan.Rebuttal;
import nl.innovatietraineeship.planreview.reviewer.Reviewer;
import org.jspecify.annotations.Nullable;

/// A review with the little that is shown of its plan, whose texts are not read for it.
///
/// @param invitedOn the day on which the applicant was invited to answer the reviews
record Listed(
    Review review,
    Reviewer reviewer,
    UUID planId,
    String plan,
    String planTitle,
    @Nullable LocalDate invitedOn,
    Call call) {

  static Listed of(Review review) {
    Plan plan = review.plan();
    return new Listed(
        review,
        review.reviewer(),
        plan.id().value(),
        plan.reference(),
        plan.content().title(),
        plan.rebuttal().map(Rebuttal::rebuttalInvitedOn).orElse(null),
        plan.call());
  }

  /// The day on which it was over without being submitted: its applicant was invited to answer the
  /// others.
  Optional<LocalDate> endedOn() {
    return switch (review.status()) {
      case ASSIGNED, CLEAR, CONFLICTED -> Optional.ofNullable(invitedOn);
      case SUBMITTED, REPLACED -> Optional.empty();
    };
  }
}
