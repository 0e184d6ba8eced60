package nl.innovatietraineeship.placement.traineeship;

import nl.innovatietraineeship.kit.rule.Rule;

/// What holds for amendments, in order of precedence.
public enum AmendmentRule implements Rule {
  ONLY_A_PROPOSED_AMENDMENT_IS_DECIDED(
      "Only an amendment that is proposed, and not decided, is agreed to or rejected."),
  WHOM_IT_CONCERNS_AGREES("An amendment is agreed to or rejected by those whom it concerns."),
  /// Kept by the primary key too.
  NOBODY_AGREES_FOR_TWO_PARTIES("One person agrees to an amendment for one party only."),
  /// Kept by a unique index too.
  ONE_AMENDMENT_OF_A_KIND_IS_OPEN(
      "Of each kind one amendment of a traineeship is proposed at a time.");

  private final String sentence;

  AmendmentRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
