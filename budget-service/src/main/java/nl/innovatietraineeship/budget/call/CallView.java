package nl.innovatietraineeship.budget.call;

import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A call as its books show it.
@Schema(name = "Call", description = "The books of a call: its ceiling, and how it is allocated.")
record CallView(
    @Schema(description = "The id that plan-review gave the call.") CallId id,
    @Schema(description = "The human reference.", examples = "IT20") String reference,
    @Schema(description = "The title.", examples = "Innovation traineeships, first call")
        String title,
    @Schema(description = "Where the books stand.") CallState state,
    @Schema(description = "The subsidy ceiling (subsidieplafond).") Money ceiling,
    @Schema(description = "How often it was raised.", examples = "0") int raises,
    @Schema(description = "What happens when a plan asks for more than is free.")
        FitPolicy fitPolicy,
    @Schema(description = "What such a plan gets.") PartialAward partialAward,
    @Schema(
            description = "The last day on which money set free serves the waiting list.",
            examples = "2021-12-31")
        LocalDate waitlistUntil,
    @Schema(description = "How its grants are paid and determined.") ParametersView parameters,
    @Nullable @Schema(description = "The ranking that was served; absent before.", examples = "1")
        Integer rankingVersion,
    @Schema(description = "When the call was opened.", examples = "2020-11-02T08:15:00Z")
        Instant openedAt) {

  static CallView of(Call call) {
    return new CallView(
        call.id(),
        call.reference(),
        call.title(),
        call.state(),
        call.ceiling(),
        call.raises(),
        call.fitPolicy(),
        call.partialAward(),
        call.waitlistUntil(),
        ParametersView.of(call.parameters()),
        call.rankingVersion(),
        call.openedAt());
  }
}
