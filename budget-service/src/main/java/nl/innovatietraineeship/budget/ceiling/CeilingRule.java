package nl.innovatietraineeship.budget.ceiling;

import nl.innovatietraineeship.kit.rule.Rule;

/// What must be true of a change of a ceiling, in order of precedence; the raise itself is a rule
/// of the call.
public enum CeilingRule implements Rule {
  A_CALL_HAS_ONE_OPEN_CEILING_CHANGE(
      "A ceiling is changed once at a time: an open change is approved or rejected first.");

  private final String sentence;

  CeilingRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
