package nl.innovatietraineeship.planreview.plan;

import java.time.LocalDate;
import java.util.List;
import nl.innovatietraineeship.awb.Suspension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An invitation to repair an incomplete application (Awb 4:5(1)).
///
/// @param until the last day of the repair term
/// @param suppliedOn the day of the supplement; null while there is none
@Schema(name = "Repair", description = "An invitation to repair an incomplete application.")
public record Repair(
    @Schema(examples = "2020-12-16") LocalDate invitedOn,
    @Schema(description = "The last day to repair.", examples = "2020-12-30") LocalDate until,
    List<Defect> defects,
    @Schema(description = "Absent while nothing is supplied.", examples = "2020-12-29")
        @Nullable LocalDate suppliedOn) {

  boolean names(String section) {
    return defects.stream().anyMatch(defect -> defect.section().equals(section));
  }

  Repair suppliedOn(LocalDate day) {
    return new Repair(invitedOn, until, defects, day);
  }

  /// The clock of the decision stands still. While nothing is supplied: until the term is over.
  List<Suspension> suspension() {
    return Suspension.forRepair(invitedOn, suppliedOn == null ? until : suppliedOn);
  }
}
