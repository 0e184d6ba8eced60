package nl.innovatietraineeship.budget.determination;

import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.budget.decision.DecisionState;
import nl.innovatietraineeship.budget.grant.GrantId;
import nl.innovatietraineeship.budget.grant.Hearing;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A determination as the API shows it.
@Schema(
    name = "Determination",
    description =
        "The final amount of a grant, or a change of it to less: of those announced the last one counts.")
record DeterminationView(
    @Schema(description = "The determination's id.") DeterminationId id,
    @Schema(description = "The human reference.", examples = "IT20-002-V1") String reference,
    @Schema(description = "The grant's id.") GrantId grantId,
    @Schema(description = "The plan.", examples = "IT20-001") String plan,
    @Schema(description = "The call.", examples = "IT20") String call,
    @Schema(description = "The institution.", examples = "30GB") Brin brin,
    @Schema(description = "Where it stands.") DecisionState.Name state,
    @Schema(description = "On whose initiative.") Origin origin,
    @Schema(description = "What was granted when it was prepared.") Money award,
    @Nullable
        @Schema(
            description =
                "Where it changes what was determined (Awb 4:49): what that was; absent otherwise.")
        Money before,
    @Schema(description = "What the system proposed; of a change, what it changes.") Money proposed,
    @Nullable @Schema(description = "What the activities cost, as the request showed it.")
        Money costs,
    @Schema(
            description = "How the proposal follows from what was performed.",
            examples =
                "Of 15 slots of EUR 20,000.00 1 finished the internship, which earns 100 %, and 0"
                    + " the employment, which earns 0 %: EUR 20,000.00 (Awb 4:46(1)).")
        String derivation,
    @Schema(description = "The final amount.") Money amount,
    @Nullable @Schema(description = "Where it is lower: the ground.") LowerGround ground,
    @Nullable
        @Schema(
            description = "Where it is lower: the reasons.",
            examples = "Two internships were not supervised.")
        String reasons,
    @Nullable @Schema(description = "Where it is lower: how the recipient was heard, or why not.")
        Hearing hearing,
    @Nullable
        @Schema(
            description = "Where it is lower for a breach of obligations since: the day of that.",
            examples = "2023-06-01")
        LocalDate breachedOn,
    @Nullable
        @Schema(
            description =
                "Where it changes what was determined: the last day on which it can be announced (Awb"
                    + " 4:49(3)).",
            examples = "2028-03-20")
        LocalDate changeableUntil,
    @Nullable @Schema(description = "Who prepared it.", examples = "finance-1") String preparedBy,
    @Nullable @Schema(description = "When.", examples = "2023-03-01T09:00:00Z") Instant preparedAt,
    @Nullable @Schema(description = "Who signed it.", examples = "board-1") String signedBy,
    @Nullable @Schema(description = "When.", examples = "2023-03-15T09:00:00Z") Instant signedAt,
    @Nullable @Schema(description = "When it was announced.", examples = "2023-03-20")
        LocalDate announcedOn,
    @Nullable @Schema(description = "The last day to object (Awb 6:7).", examples = "2023-05-01")
        LocalDate objectUntil,
    @Nullable @Schema(description = "Why it was withdrawn.", examples = "Another internship ended.")
        String withdrawnBecause) {

  /// @param ofSia who of SIA prepared and signed is not for the recipient
  static DeterminationView of(Determination determination, boolean ofSia) {
    var grant = determination.grant();
    var decision = determination.decision();
    return new DeterminationView(
        determination.id(),
        determination.reference(),
        grant.grantId(),
        grant.plan(),
        grant.call(),
        grant.brin(),
        decision.name(),
        determination.origin(),
        determination.award(),
        determination.before(),
        determination.proposed(),
        determination.costs(),
        determination.derivation(),
        determination.amount(),
        determination.ground(),
        determination.reasons(),
        determination.hearing(),
        determination.breachedOn(),
        determination.changeableUntil(),
        ofSia ? decision.preparedBy() : null,
        ofSia ? decision.preparedAt() : null,
        ofSia ? decision.signedBy() : null,
        ofSia ? decision.signedAt() : null,
        decision.announcedOn(),
        decision.objectUntil(),
        decision.withdrawnBecause());
  }
}
