package nl.innovatietraineeship.placement.traineeship;

import java.util.List;

/// What of a traineeship can be amended, and whom it concerns.
enum AmendmentKind {
  /// Another lector supervises.
  LECTOR,
  /// Another person supervises at the firm.
  FIRM_SUPERVISOR,
  /// While matched another planned start; later a later last day of internship or employment.
  DATES,
  /// Another question of the firm.
  QUESTION;

  /// Who must agree before it holds.
  List<Party> concerned() {
    return switch (this) {
      case LECTOR -> List.of(Party.HOGESCHOOL, Party.TRAINEE);
      case FIRM_SUPERVISOR -> List.of(Party.HOGESCHOOL, Party.COMPANY);
      case DATES, QUESTION -> List.of(Party.HOGESCHOOL, Party.COMPANY, Party.TRAINEE);
    };
  }
}
