package nl.innovatietraineeship.placement.traineeship;

import java.time.LocalDate;
import java.util.UUID;
import nl.innovatietraineeship.placement.access.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A recorded supervision meeting.
@Schema(
    name = "SupervisionMeeting",
    description = "A recorded supervision meeting.",
    requiredProperties = {"id", "reference", "day", "attended"})
record MeetingView(
    @Schema(description = "The meeting's id.") UUID id,
    @Schema(description = "Human reference.", examples = "IT20-002-01-M1") String reference,
    @Schema(description = "On which day.", examples = "2021-03-15") LocalDate day,
    @Schema(description = "Whether the trainee attended.", examples = "true") boolean attended,
    @Schema(description = "Short note.", examples = "The first measurements are planned.")
        @Nullable String note,
    @Schema(
            description = "On which day it was withdrawn; then it does not count.",
            examples = "2021-04-19")
        @Nullable LocalDate withdrawnOn,
    @Schema(
            description = "Why it was withdrawn; for those who work together.",
            examples = "It was of another trainee.")
        @Nullable String withdrawalReason) {

  static MeetingView of(SupervisionMeeting meeting, Scope scope) {
    return new MeetingView(
        meeting.id().value(),
        meeting.reference(),
        meeting.day(),
        meeting.attended(),
        scope.seesPersons() ? meeting.note() : null,
        meeting.withdrawn().map(Withdrawn::withdrawnOn).orElse(null),
        scope.seesPersons()
            ? meeting.withdrawn().map(Withdrawn::withdrawalReason).orElse(null)
            : null);
  }
}
