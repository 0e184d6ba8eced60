package nl.innovatietraineeship.budget.withdrawal;

import nl.innovatietraineeship.kit.rule.Rule;

/// What must be true of the withdrawal of a grant, in order of precedence.
public enum WithdrawalRule implements Rule {
  A_GRANT_HAS_ONE_OPEN_WITHDRAWAL(
      "A withdrawal of a grant is prepared once at a time: an open one is announced or "
          + "withdrawn first."),
  /// A change may have come in between.
  A_WITHDRAWAL_STANDS_ON_ITS_GRANT(
      "A withdrawal of a grant is announced of as many slots as there were when it was prepared;"
          + " withdraw it and prepare it anew.");

  private final String sentence;

  WithdrawalRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
