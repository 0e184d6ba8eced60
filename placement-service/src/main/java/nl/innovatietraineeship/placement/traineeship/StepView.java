package nl.innovatietraineeship.placement.traineeship;

import java.time.Instant;
import java.util.UUID;
import nl.innovatietraineeship.placement.access.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A step in the history of a traineeship, as a caller reads it.
@Schema(
    name = "TraineeshipStep",
    description = "What happened to a traineeship, by whom, and why.",
    requiredProperties = {"id", "step", "state", "at"})
record StepView(
    @Schema(description = "The step's id.") UUID id,
    @Schema(description = "What happened.", examples = "STARTED") Step step,
    @Schema(description = "The state of the traineeship after it.", examples = "INTERNSHIP")
        TraineeshipState.Name state,
    @Schema(description = "The business moment.", examples = "2021-02-01T08:00:00Z") Instant at,
    @Schema(description = "Who, in which role; absent for the suite.", examples = "hogeschool")
        @Nullable String role,
    @Schema(description = "The person; for SIA's office.", examples = "coordinator-1")
        @Nullable String takenBy,
    @Schema(
            description =
                "The reference of what tells more: a pause, an amendment, the traineeship that"
                    + " replaces or is replaced; of a contract that was extended, for those who"
                    + " work together, its former and its new last day.",
            examples = "IT20-002-01-P1")
        @Nullable String about,
    @Schema(
            description = "Why it ended or fell through, from the closed list.",
            examples = "TRAINEE_WITHDREW")
        @Nullable EndReason reasonCode,
    @Schema(
            description = "With OTHER; for those who work together.",
            examples = "The firm moves abroad.")
        @Nullable String reason) {

  static StepView of(TraineeshipStep step, Scope scope) {
    Party party = step.party();
    return new StepView(
        step.id(),
        step.step(),
        step.state(),
        step.takenAt(),
        party == null ? null : party.role(),
        scope.seesWhoActed() ? step.takenBy() : null,
        step.step() == Step.CONTRACT_EXTENDED && !scope.seesPersons() ? null : step.about(),
        step.reasonCode(),
        scope.seesPersons() ? step.reasonText() : null);
  }
}
