package nl.innovatietraineeship.placement.plan;

import nl.innovatietraineeship.kit.rule.Rule;

/// What holds for slots, in order of precedence.
public enum SlotRule implements Rule {
  ONLY_AN_OPEN_SLOT_IS_TAKEN("Only an open slot can be taken, by one internship."),
  /// After an end within the internship, where the call says so. Kept by a constraint trigger too.
  ONLY_A_TAKEN_SLOT_COMES_FREE("Only a taken slot comes free again."),
  /// Whatever the grant pays for: what started stays. Kept by a constraint too.
  ONLY_AN_OPEN_SLOT_IS_CLOSED("Only an open slot is closed.");

  private final String sentence;

  SlotRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
