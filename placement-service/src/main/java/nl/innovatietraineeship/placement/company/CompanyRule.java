package nl.innovatietraineeship.placement.company;

import nl.innovatietraineeship.kit.rule.Rule;

/// What holds for firms, in order of precedence.
public enum CompanyRule implements Rule {
  /// Whoever registers it, a hogeschool or the firm itself. Kept by a unique constraint too.
  A_FIRM_IS_REGISTERED_ONCE("A firm is registered once for its KvK number."),
  /// With its declaration a firm takes its record over; before, it need not know that a hogeschool
  /// registered it.
  A_DECLARED_FIRM_CORRECTS_ITSELF(
      "A firm that has declared its size corrects its own particulars; until then a hogeschool may.");

  private final String sentence;

  CompanyRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
