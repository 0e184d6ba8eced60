package nl.innovatietraineeship.budget.grant;

import java.time.LocalDate;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.claim.ClaimId;
import nl.innovatietraineeship.budget.claim.PlanId;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A grant as the API shows it.
@Schema(name = "Grant", description = "What was awarded to a plan.")
record GrantView(
    @Schema(description = "The grant's id.") GrantId id,
    @Schema(description = "The human reference.", examples = "IT20-002-G") String reference,
    @Schema(description = "The plan's id.") PlanId planId,
    @Schema(description = "The plan.", examples = "IT20-002") String plan,
    @Schema(description = "The call's id.") CallId callId,
    @Schema(description = "The call.", examples = "IT20") String call,
    @Schema(description = "The claim that it came from.") ClaimId claimId,
    @Schema(description = "The institution.", examples = "30GB") Brin brin,
    @Schema(description = "The decision that awarded it.") DecisionId decisionId,
    @Schema(description = "What was awarded; not yet the final amount.") Money amount,
    @Schema(description = "The price per slot (Awb 4:46(1)).") Money amountPerSlot,
    @Schema(description = "How many slots it pays.", examples = "15") int slots,
    @Schema(description = "The day of the announcement.", examples = "2021-01-29")
        LocalDate awardedOn,
    @Schema(
            description = "The activities start before this day; it warns.",
            examples = "2021-03-29")
        LocalDate startBefore,
    @Schema(description = "The last day of the activities; it warns.", examples = "2022-11-29")
        LocalDate activitiesUntil) {

  static GrantView of(Grant grant) {
    return new GrantView(
        grant.id(),
        grant.reference(),
        grant.planId(),
        grant.plan(),
        grant.callId(),
        grant.call(),
        grant.claimId(),
        grant.brin(),
        grant.decisionId(),
        grant.amount(),
        grant.amountPerSlot(),
        grant.slots(),
        grant.awardedOn(),
        grant.startBefore(),
        grant.activitiesUntil());
  }
}
