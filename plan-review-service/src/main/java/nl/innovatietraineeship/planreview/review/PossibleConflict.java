package nl.innovatietraineeship.planreview.review;

import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.planreview.plan.Plan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What may be an interest of a reviewer, as far as the suite can tell: shown, and no bar.
@Schema(
    name = "PossibleConflict",
    description = "What may be an interest of the reviewer, as far as the suite can tell.")
record PossibleConflict(
    @Schema(
            description = "COMPETING_APPLICANT: the reviewer's employer applies in the same call.",
            examples = "COMPETING_APPLICANT")
        Interest interest,
    @Schema(description = "The other plan.", examples = "IT20-004") String plan,
    @Schema(
            description = "The employer, or what it merged with, which applies by that plan.",
            examples = "25BE")
        Brin brin) {

  static PossibleConflict competing(Plan other) {
    return new PossibleConflict(Interest.COMPETING_APPLICANT, other.reference(), other.brin());
  }
}
