package nl.innovatietraineeship.placement.traineeship;

import org.jspecify.annotations.Nullable;

/// Who brought about an end.
enum EndedBy {
  /// Nobody in particular: the plan or its grant took it along.
  SYSTEM,
  HOGESCHOOL,
  COMPANY,
  TRAINEE;

  /// Null for the system.
  @Nullable Party party() {
    return switch (this) {
      case SYSTEM -> null;
      case HOGESCHOOL -> Party.HOGESCHOOL;
      case COMPANY -> Party.COMPANY;
      case TRAINEE -> Party.TRAINEE;
    };
  }

  static EndedBy of(Party party) {
    return switch (party) {
      case HOGESCHOOL -> HOGESCHOOL;
      case COMPANY -> COMPANY;
      case TRAINEE -> TRAINEE;
    };
  }
}
