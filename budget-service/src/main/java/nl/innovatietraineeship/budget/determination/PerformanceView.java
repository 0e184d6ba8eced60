package nl.innovatietraineeship.budget.determination;

import java.time.LocalDate;
import java.util.List;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.call.Regime;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.grant.GrantId;
import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What was performed under a grant, and what follows from it.
@Schema(name = "Performance", description = "What was performed under a grant, slot by slot.")
record PerformanceView(
    @Schema(description = "The grant's id.") GrantId grantId,
    @Schema(description = "The plan.", examples = "IT20-001") String plan,
    @Schema(description = "How it is accounted for.") Regime regime,
    @Schema(
            description = "Until when its determination is requested (AvS 17(6)).",
            examples = "2023-02-28")
        LocalDate requestBefore,
    @Nullable @Schema(description = "What the activities cost, as the request showed it.")
        Money costs,
    @Schema(
            description =
                "What each slot earned that the grant pays: of one that keeps fewer slots those that"
                    + " earned most.")
        List<Proposal.SlotEarned> slots,
    @Schema(description = "What would be proposed as final amount now.") Money proposed,
    @Schema(
            description = "How that follows.",
            examples = "Every slot was performed in full: EUR 300,000.00, the award (Awb 4:46(1)).")
        String derivation) {

  static PerformanceView of(Call call, Grant grant, Proposal proposal) {
    return new PerformanceView(
        grant.id(),
        grant.plan(),
        call.parameters().regime(grant.awarded()),
        grant.requestTerm().lastDay(),
        grant.costs(),
        proposal.slots(),
        proposal.amount(),
        proposal.derivation());
  }
}
