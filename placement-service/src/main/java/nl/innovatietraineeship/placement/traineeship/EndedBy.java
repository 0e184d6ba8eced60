package nl.innovatietraineeship.placement.traineeship;

/// Who brought about an end.
enum EndedBy {
  /// Nobody in particular: the plan or its grant took it along.
  SYSTEM,
  HOGESCHOOL,
  COMPANY,
  TRAINEE;

  static EndedBy of(Party party) {
    return switch (party) {
      case HOGESCHOOL -> HOGESCHOOL;
      case COMPANY -> COMPANY;
      case TRAINEE -> TRAINEE;
    };
  }
}
