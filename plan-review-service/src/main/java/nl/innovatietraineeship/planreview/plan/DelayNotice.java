package nl.innovatietraineeship.planreview.plan;

import java.time.LocalDate;
import nl.innovatietraineeship.awb.DelayedDecision;
import nl.innovatietraineeship.awb.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The applicant was told that the decision is late, and by when it may be expected: Awb 4:14(1).
///
/// @param until the day that was named
@Schema(
    name = "DelayNotice",
    description = "The applicant was told that the decision is late, and by when it may come.")
public record DelayNotice(
    @Schema(examples = "2021-05-10") LocalDate toldOn,
    @Schema(description = "The decision may be expected by then.", examples = "2021-06-18")
        LocalDate until,
    @Schema(examples = "A reviewer fell ill.") String reason) {

  Term term() {
    return DelayedDecision.named(toldOn, until);
  }
}
