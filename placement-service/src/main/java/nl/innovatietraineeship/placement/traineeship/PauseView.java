package nl.innovatietraineeship.placement.traineeship;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A pause.
@Schema(
    name = "Pause",
    description = "Days on which an internship or employment rests.",
    requiredProperties = {"id", "reference", "from", "until"})
record PauseView(
    @Schema(description = "The pause's id.") UUID id,
    @Schema(description = "Human reference.", examples = "IT20-002-01-P1") String reference,
    @Schema(description = "First day.", examples = "2021-05-03") LocalDate from,
    @Schema(description = "Last day.", examples = "2021-05-16") LocalDate until) {

  static PauseView of(Pause pause) {
    return new PauseView(pause.id().value(), pause.reference(), pause.firstDay(), pause.lastDay());
  }
}
