package nl.innovatietraineeship.planreview.review;

import nl.innovatietraineeship.kit.rule.Rule;

/// What holds for a review, in order of precedence.
public enum ReviewRule implements Rule {
  ONLY_AN_ASSIGNED_REVIEW_IS_DECLARED_ON(
      "Interests are declared before the review, and stand once it is submitted."),
  THE_CHAIR_LIFTS_A_CONFLICT(
      "A declared conflict is lifted by the chair, or the reviewer is replaced."),
  ONLY_A_DECLARED_CONFLICT_IS_LIFTED("Only a declared conflict is lifted."),
  NOBODY_LIFTS_THEIR_OWN_CONFLICT("Whoever declared a conflict does not lift it."),
  ONLY_AN_UNSUBMITTED_REVIEW_IS_REPLACED(
      "A reviewer is replaced once, while the review is not submitted."),
  A_REVIEWER_REVIEWS_A_PLAN_ONCE("Nobody is assigned to a plan twice."),
  ONLY_A_CLEAR_REVIEW_IS_WRITTEN(
      "A review is written after its reviewer declared to have no interest, until submitted."),
  ONLY_A_CLEAR_REVIEW_IS_SUBMITTED(
      "A review is submitted once, by a reviewer who declared to have no interest."),
  A_REVIEW_IS_OF_A_PLAN_UNDER_REVIEW("A review is written while its plan is under review."),
  /// The committee advises on no review that the applicant could not answer.
  A_REVIEW_PRECEDES_THE_REBUTTAL(
      "The reviews of a plan are over when its applicant is invited to answer them."),
  THE_FORM_IS_COMPLETE("A review is submitted with a score and a motivation on every criterion.");

  private final String sentence;

  ReviewRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
