package nl.innovatietraineeship.budget.payment;

import nl.innovatietraineeship.kit.rule.Rule;

/// What must be true of the suspension of payments, in order of precedence.
public enum SuspensionRule implements Rule {
  ONLY_WHAT_IS_STILL_PAID_IS_SUSPENDED(
      "The payments of a grant are suspended from its award until it is settled or has ended."),
  ONE_SUSPENSION_STANDS_AT_A_TIME(
      "The payments of a grant are suspended once at a time, until that is lifted or over."),
  /// Source: Awb 4:56, 4:48(1), 4:49(1).
  A_SUSPICION_IS_OF_ITS_MOMENT(
      "The payments of a grant are suspended on a suspicion of a ground of Awb 4:48(1); once it is"
          + " determined, of one of 4:49(1)."),
  /// From the day of the first notice; that day itself comes before them. Source: Awb 4:56.
  A_GROUND_SUSPENDS_AT_MOST_13_WEEKS(
      "The payments of a grant are suspended for at most thirteen weeks on one ground, all its"
          + " suspensions on it together."),
  ONLY_A_STANDING_SUSPENSION_IS_LIFTED("A suspension is lifted once, while it stands.");

  private final String sentence;

  SuspensionRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
