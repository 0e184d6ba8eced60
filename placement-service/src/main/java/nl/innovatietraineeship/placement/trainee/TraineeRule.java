package nl.innovatietraineeship.placement.trainee;

import nl.innovatietraineeship.kit.rule.Rule;

/// What holds for trainees, in order of precedence.
public enum TraineeRule implements Rule {
  /// By e-mail address, whatever its case. The same person at two hogescholen is not detected.
  A_TRAINEE_IS_REGISTERED_ONCE_A_HOGESCHOOL(
      "A trainee is one record per hogeschool: this e-mail address is registered already.");

  private final String sentence;

  TraineeRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
