package nl.innovatietraineeship.placement.plan;

import nl.innovatietraineeship.kit.rule.Rule;

/// What holds for slots, in order of precedence.
public enum SlotRule implements Rule {
  ONLY_AN_OPEN_SLOT_IS_TAKEN("Only an open slot can be taken, by one internship.");

  private final String sentence;

  SlotRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
