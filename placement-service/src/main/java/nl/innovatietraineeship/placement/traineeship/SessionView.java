package nl.innovatietraineeship.placement.traineeship;

import java.time.LocalDate;
import java.util.UUID;
import nl.innovatietraineeship.placement.access.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A recorded training session.
@Schema(
    name = "TrainingSession",
    description = "A recorded training session.",
    requiredProperties = {"id", "reference", "day", "topic", "hours", "attended"})
record SessionView(
    @Schema(description = "The session's id.") UUID id,
    @Schema(description = "Human reference.", examples = "IT20-002-01-T1") String reference,
    @Schema(description = "On which day.", examples = "2021-04-12") LocalDate day,
    @Schema(description = "What it was about.", examples = "ENTREPRENEURSHIP") TrainingTopic topic,
    @Schema(description = "Hours, a decimal number as text.", examples = "4") String hours,
    @Schema(description = "Whether the trainee attended.", examples = "true") boolean attended,
    @Schema(
            description = "On which day it was withdrawn; then it does not count.",
            examples = "2021-04-19")
        @Nullable LocalDate withdrawnOn,
    @Schema(
            description = "Why it was withdrawn; for those who work together.",
            examples = "It was of another trainee.")
        @Nullable String withdrawalReason) {

  static SessionView of(TrainingSession session, Scope scope) {
    return new SessionView(
        session.id().value(),
        session.reference(),
        session.day(),
        session.topic(),
        session.hours().stripTrailingZeros().toPlainString(),
        session.attended(),
        session.withdrawn().map(Withdrawn::withdrawnOn).orElse(null),
        scope.seesPersons()
            ? session.withdrawn().map(Withdrawn::withdrawalReason).orElse(null)
            : null);
  }
}
