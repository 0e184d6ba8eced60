package nl.innovatietraineeship.planreview.review;

import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.reference.Kvk;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What may be an interest of a reviewer, as far as the suite can tell: shown, and no bar.
@Schema(
    name = "PossibleConflict",
    description = "What may be an interest of the reviewer, as far as the suite can tell.")
record PossibleConflict(
    @Schema(
            description =
                "COMPETING_APPLICANT: the reviewer's employer is a party of another plan in the call.",
            examples = "COMPETING_APPLICANT")
        Interest interest,
    @Schema(description = "The other plan.", examples = "IT20-004") String plan,
    @Schema(
            description =
                "The employer, or what it merged with, which applies by that plan, alone or with"
                    + " others.",
            examples = "25BE")
        @Nullable Brin brin,
    @Schema(
            description = "The employer, which is a firm of that plan.",
            implementation = String.class,
            examples = "90000001")
        @Nullable Kvk kvk) {

  static PossibleConflict competing(String plan, Brin applicant) {
    return new PossibleConflict(Interest.COMPETING_APPLICANT, plan, applicant, null);
  }

  static PossibleConflict competing(String plan, Kvk firm) {
    return new PossibleConflict(Interest.COMPETING_APPLICANT, plan, null, firm);
  }
}
