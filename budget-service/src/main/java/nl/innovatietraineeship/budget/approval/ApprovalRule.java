package nl.innovatietraineeship.budget.approval;

import nl.innovatietraineeship.kit.rule.Rule;

/// What must be true of whatever two people do together, in order of precedence.
public enum ApprovalRule implements Rule {
  ONLY_WHAT_IS_PREPARED_IS_DECIDED(
      "Only what is prepared, and neither approved nor rejected, is approved or rejected."),
  /// Source: iron rule 5; who prepares a decision or a payment batch is not the one who approves
  /// it.
  NOBODY_APPROVES_THEIR_OWN_PREPARATION("Whoever prepared it does not approve it.");

  private final String sentence;

  ApprovalRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
