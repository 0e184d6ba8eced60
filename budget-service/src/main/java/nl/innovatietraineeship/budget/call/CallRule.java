package nl.innovatietraineeship.budget.call;

import nl.innovatietraineeship.kit.rule.Rule;

/// What must be true of the books of a call, in order of precedence.
public enum CallRule implements Rule {
  A_RANKING_IS_SERVED_ONCE("A ranking is served once, and only a later one after it."),
  ONLY_RESERVED_MONEY_IS_RELEASED("Only money that is reserved can be released or awarded."),
  /// In cents, over all claims of the call, reserved and awarded together, and what is determined
  /// at its final amount. Source: Awb 4:25(2).
  CEILING_HOLDS("The committed money of a call is at most its ceiling."),
  THE_CEILING_OF_A_SETTLED_CALL_STANDS("The ceiling of a settled call stands."),
  /// Lowering it would take from who is ranked already. Source: Awb 4:27(2).
  A_CEILING_IS_ONLY_RAISED("The ceiling of a ranked call is raised, never lowered.");

  private final String sentence;

  CallRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
