package nl.innovatietraineeship.planreview.reviewer;

import nl.innovatietraineeship.kit.rule.Rule;

/// What holds for reviewers.
public enum ReviewerRule implements Rule {
  A_PERSON_IS_ONE_REVIEWER("A person is registered as reviewer once.");

  private final String sentence;

  ReviewerRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
