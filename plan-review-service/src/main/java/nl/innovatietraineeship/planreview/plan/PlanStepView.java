package nl.innovatietraineeship.planreview.plan;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A step in the history of a plan, as a caller reads it.
@Schema(name = "PlanStep", description = "What happened to a plan, by whom, and why.")
record PlanStepView(
    UUID id,
    @Schema(description = "What happened.", examples = "SUBMITTED") Step step,
    @Schema(description = "Where the plan stood after it.", examples = "SUBMITTED")
        PlanStatus state,
    @Schema(
            description = "The business moment at which it was recorded.",
            examples = "2020-12-01T20:00:00Z")
        Instant at,
    @Schema(description = "Who, in which role; absent for the suite.", examples = "hogeschool")
        @Nullable String role,
    @Schema(description = "The person; for the programme office and the like.")
        @Nullable String takenBy,
    @Schema(
            description =
                "The programme office took it for an applicant: the receipt of the letter, which"
                    + " counts for what came in time and for terms.",
            examples = "2020-12-14T09:30:00Z")
        @Nullable Instant byPostReceivedAt,
    @Schema(description = "Why, where a reason was given.") @Nullable String reason) {

  /// @param office whether the reader is of SIA's persons, who see each other and what stands
  static PlanStepView of(PlanStep step, boolean office) {
    return new PlanStepView(
        step.id(),
        step.step(),
        office ? step.state() : step.shownState(),
        step.takenAt(),
        step.role(),
        office ? step.takenBy() : null,
        step.byPostReceivedAt(),
        step.reason());
  }
}
