package nl.innovatietraineeship.kit.clock;

import nl.innovatietraineeship.kit.rule.Rule;

/// What holds for the movable clock.
public enum ClockRule implements Rule {
  THE_CLOCK_MOVES_FORWARD_ONLY("The business clock moves forward only.");

  private final String sentence;

  ClockRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
