package nl.innovatietraineeship.budget.call;

import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The published parameters of a call that the ledger keeps.
@Schema(name = "Parameters", description = "How the grants of a call are paid and determined.")
record ParametersView(
    @Schema(description = "The advance at the award, in percent.", examples = "50") int awardShare,
    @Schema(
            description = "The advance when half of the slots have started, in percent.",
            examples = "30")
        int halfStartedShare,
    @Schema(
            description = "What a finished internship earns, in percent of a slot's amount.",
            examples = "100")
        int internshipShare,
    @Schema(description = "What a finished employment earns besides, in percent.", examples = "0")
        int employmentShare,
    @Schema(description = "Below this a grant is a fixed sum, paid in full at the award.")
        Money showPerformanceFrom,
    @Schema(description = "From this the costs are shown too.") Money showCostsFrom,
    @Schema(description = "How long the activities last, in months.", examples = "22")
        int activityMonths) {

  static ParametersView of(Parameters parameters) {
    return new ParametersView(
        parameters.awardShare(),
        parameters.halfStartedShare(),
        parameters.internshipShare(),
        parameters.employmentShare(),
        parameters.showPerformanceFrom(),
        parameters.showCostsFrom(),
        parameters.activityMonths());
  }
}
