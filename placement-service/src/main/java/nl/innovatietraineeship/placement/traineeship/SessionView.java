package nl.innovatietraineeship.placement.traineeship;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
    @Schema(description = "Whether the trainee attended.", examples = "true") boolean attended) {

  static SessionView of(TrainingSession session) {
    return new SessionView(
        session.id().value(),
        session.reference(),
        session.day(),
        session.topic(),
        session.hours().stripTrailingZeros().toPlainString(),
        session.attended());
  }
}
