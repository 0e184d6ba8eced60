package nl.innovatietraineeship.placement.traineeship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.innovatietraineeship.placement.access.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An amendment.
@Schema(
    name = "Amendment",
    description = "A change of what was agreed.",
    requiredProperties = {
      "id",
      "reference",
      "kind",
      "state",
      "proposedBy",
      "proposedAt",
      "concerned",
      "agreed"
    })
record AmendmentView(
    @Schema(description = "The amendment's id.") UUID id,
    @Schema(description = "Human reference.", examples = "IT20-002-01-A1") String reference,
    @Schema(description = "What is amended.", examples = "FIRM_SUPERVISOR") AmendmentKind kind,
    @Schema(description = "PROPOSED, APPLIED or REJECTED.", examples = "PROPOSED")
        AmendmentState state,
    @Schema(
            description =
                "When the suite rejected it: the state that the traineeship took while it was open."
                    + " The day of DATES means something else in each state; propose it anew. What is over"
                    + " is not amended.",
            examples = "INTERNSHIP")
        TraineeshipState.@Nullable Name overtakenBy,
    @Schema(description = "Which party proposed it.", examples = "COMPANY") Party proposedBy,
    @Schema(description = "When.", examples = "2021-03-01T09:00:00Z") Instant proposedAt,
    @Schema(description = "Whom it concerns: all of them must agree.") List<Party> concerned,
    @Schema(description = "Who agreed so far.") List<Party> agreed,
    @Schema(description = "Another lector.") @Nullable LectorNamed lector,
    @Schema(description = "Another supervisor, or question.", examples = "A. de Bakker")
        @Nullable String text,
    @Schema(description = "Another day.", examples = "2021-08-31") @Nullable LocalDate day) {

  static AmendmentView of(Amendment each, Scope scope) {
    Amended amended = each.amended();
    boolean persons = scope.seesPersons();
    String sub = amended.lectorSub();
    String name = amended.lectorName();
    return new AmendmentView(
        each.id().value(),
        each.reference(),
        each.kind(),
        each.state(),
        each.overtakenBy(),
        each.proposedBy(),
        each.proposedAt(),
        each.kind().concerned(),
        each.agreed(),
        !persons || sub == null || name == null ? null : new LectorNamed(sub, name),
        persons ? amended.text() : null,
        amended.day());
  }
}
