package nl.innovatietraineeship.kit.things;

import nl.innovatietraineeship.kit.rule.Rule;

enum ThingRule implements Rule {
  ONLY_AN_OPEN_THING_IS_CLOSED("Only an open thing is closed."),
  A_TITLE_IS_USED_ONCE("A title is used once.");

  private final String sentence;

  ThingRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
