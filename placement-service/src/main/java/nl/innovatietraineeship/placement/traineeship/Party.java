package nl.innovatietraineeship.placement.traineeship;

/// Who confirms a traineeship, each for itself.
enum Party {
  HOGESCHOOL(TraineeshipRule.THE_HOGESCHOOL_CONFIRMED),
  COMPANY(TraineeshipRule.THE_FIRM_CONFIRMED),
  TRAINEE(TraineeshipRule.THE_TRAINEE_CONFIRMED);

  private final TraineeshipRule confirmed;

  Party(TraineeshipRule confirmed) {
    this.confirmed = confirmed;
  }

  /// The rule that this party's confirmation keeps.
  TraineeshipRule confirmed() {
    return confirmed;
  }
}
