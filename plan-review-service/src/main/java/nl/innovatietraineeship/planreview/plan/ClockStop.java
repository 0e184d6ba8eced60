package nl.innovatietraineeship.planreview.plan;

import java.time.LocalDate;
import java.util.List;
import nl.innovatietraineeship.awb.Suspension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The clock of a decision is stopped on another ground than an invitation to repair.
///
/// @param lastDay null while the end is not known
@Schema(
    name = "ClockStop",
    description = "The clock of the decision is stopped, on another ground than a repair.")
public record ClockStop(
    ClockStopGround ground,
    @Schema(examples = "2021-01-04") LocalDate firstDay,
    @Schema(description = "Absent while the end is not known.", examples = "2021-01-15")
        @Nullable LocalDate lastDay,
    String reason) {

  boolean isRunning() {
    return lastDay == null;
  }

  ClockStop endedOn(LocalDate day) {
    return new ClockStop(ground, firstDay, day, reason);
  }

  List<Suspension> suspension(LocalDate today) {
    return Suspension.between(ground.article(), firstDay, lastDay == null ? today : lastDay);
  }
}
