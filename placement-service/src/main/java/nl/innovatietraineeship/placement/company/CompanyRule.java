package nl.innovatietraineeship.placement.company;

import nl.innovatietraineeship.kit.rule.Rule;

/// What holds for firms, in order of precedence.
public enum CompanyRule implements Rule {
  /// Whoever registers it, a hogeschool or the firm itself. Kept by a unique constraint too.
  A_FIRM_IS_REGISTERED_ONCE("A firm is registered once for its KvK number.");

  private final String sentence;

  CompanyRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
