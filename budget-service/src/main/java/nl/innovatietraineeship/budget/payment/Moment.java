package nl.innovatietraineeship.budget.payment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What made an instalment due.
@Schema(
    name = "InstalmentMoment",
    description =
        "AWARD: the award; HALF_STARTED: half of the slots have started; DETERMINATION: the final"
            + " amount is known.")
enum Moment {
  AWARD,
  HALF_STARTED,
  DETERMINATION;

  Kind kind() {
    return switch (this) {
      case AWARD, HALF_STARTED -> Kind.ADVANCE;
      case DETERMINATION -> Kind.FINAL;
    };
  }

  /// The end of an instalment's reference.
  String letter() {
    return switch (this) {
      case AWARD -> "A1";
      case HALF_STARTED -> "A2";
      case DETERMINATION -> "F";
    };
  }
}
