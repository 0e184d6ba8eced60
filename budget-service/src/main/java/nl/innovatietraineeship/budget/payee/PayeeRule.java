package nl.innovatietraineeship.budget.payee;

import nl.innovatietraineeship.kit.rule.Rule;

/// What must be true of payees, in order of precedence.
public enum PayeeRule implements Rule {
  AN_INSTITUTION_HAS_ONE_OPEN_PAYEE(
      "One account at a time is proposed for an institution: an open one is approved or rejected"
          + " first.");

  private final String sentence;

  PayeeRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
