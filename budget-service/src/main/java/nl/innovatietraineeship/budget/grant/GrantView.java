package nl.innovatietraineeship.budget.grant;

import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.claim.ClaimId;
import nl.innovatietraineeship.budget.claim.PlanId;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A grant as the API shows it.
@Schema(name = "Grant", description = "What was awarded to a plan.")
public record GrantView(
    @Schema(description = "The grant's id.") GrantId id,
    @Schema(description = "The human reference.", examples = "IT20-002-G") String reference,
    @Schema(description = "The plan's id.") PlanId planId,
    @Schema(description = "The plan.", examples = "IT20-002") String plan,
    @Schema(description = "The call's id.") CallId callId,
    @Schema(description = "The call.", examples = "IT20") String call,
    @Schema(description = "The claim that it came from.") ClaimId claimId,
    @Schema(description = "The institution.", examples = "30GB") Brin brin,
    @Schema(description = "The decision that awarded it.") DecisionId decisionId,
    @Schema(description = "What was awarded; how it is accounted for follows this.") Money awarded,
    @Schema(
            description =
                "What was awarded, or what a change left of it; not yet the final amount.")
        Money amount,
    @Schema(description = "The price per slot (Awb 4:46(1)).") Money amountPerSlot,
    @Schema(description = "How many slots it pays.", examples = "15") int slots,
    @Schema(description = "The day of the announcement.", examples = "2021-01-29")
        LocalDate awardedOn,
    @Schema(description = "The activities start by this day; it warns.", examples = "2021-03-29")
        LocalDate startBefore,
    @Schema(description = "The last day of the activities; it warns.", examples = "2022-11-29")
        LocalDate activitiesUntil,
    @Schema(description = "What the bank has debited for it.") Money paid,
    @Nullable @Schema(description = "The final amount; absent before the determination.")
        Money determined,
    @Nullable
        @Schema(
            description = "When that was first announced, whatever changed it since (Awb 4:49).",
            examples = "2023-03-20")
        LocalDate determinedOn,
    @Schema(description = "What was paid back.") Money recovered,
    @Schema(description = "What was paid too much and is not recovered: waived, or lapsed.")
        Money forgone,
    @Schema(description = "Where it stands.") GrantState state,
    @Schema(
            description = "Until when its determination is requested (AvS 17(6)).",
            examples = "2023-02-28")
        LocalDate requestBefore,
    @Nullable
        @Schema(description = "When its determination was requested.", examples = "2022-12-15")
        LocalDate requestedOn,
    @Nullable
        @Schema(
            description =
                "The programme office requested it for the recipient: receipt of the letter.",
            examples = "2022-12-14T09:30:00Z")
        Instant requestByPostReceivedAt,
    @Nullable @Schema(description = "What the activities cost, as that request showed it.")
        Money costs,
    @Nullable @Schema(description = "When it was renounced or withdrawn.", examples = "2022-01-10")
        LocalDate endedOn,
    @Nullable
        @Schema(
            description =
                "The programme office renounced it whole for the recipient: receipt of the"
                    + " letter.",
            examples = "2022-01-07T09:30:00Z")
        Instant renunciationByPostReceivedAt) {

  public static GrantView of(Grant grant) {
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
        grant.awarded(),
        grant.amount(),
        grant.amountPerSlot(),
        grant.slots(),
        grant.awardedOn(),
        grant.startBefore(),
        grant.activitiesUntil(),
        grant.paid(),
        grant.determined(),
        grant.determinedOn(),
        grant.recovered(),
        grant.forgone(),
        GrantState.of(grant),
        grant.requestTerm().lastDay(),
        grant.requestedOn(),
        grant.requestByPostAt(),
        grant.costs(),
        grant.endedOn(),
        grant.renunciationByPostAt());
  }
}
