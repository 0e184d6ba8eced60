package nl.innovatietraineeship.placement.traineeship;

import nl.innovatietraineeship.kit.security.Roles;

/// Who confirms a traineeship, each for itself.
enum Party {
  HOGESCHOOL(Roles.HOGESCHOOL, TraineeshipRule.THE_HOGESCHOOL_CONFIRMED),
  COMPANY(Roles.COMPANY, TraineeshipRule.THE_FIRM_CONFIRMED),
  TRAINEE(Roles.TRAINEE, TraineeshipRule.THE_TRAINEE_CONFIRMED);

  private final String role;
  private final TraineeshipRule confirmed;

  Party(String role, TraineeshipRule confirmed) {
    this.role = role;
    this.confirmed = confirmed;
  }

  /// In which a person acts for it.
  String role() {
    return role;
  }

  /// The rule that this party's confirmation keeps.
  TraineeshipRule confirmed() {
    return confirmed;
  }
}
