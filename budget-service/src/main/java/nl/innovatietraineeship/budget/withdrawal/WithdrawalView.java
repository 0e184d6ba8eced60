package nl.innovatietraineeship.budget.withdrawal;

import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.budget.decision.DecisionState;
import nl.innovatietraineeship.budget.grant.EndGround;
import nl.innovatietraineeship.budget.grant.GrantId;
import nl.innovatietraineeship.budget.grant.Hearing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A withdrawal of a grant as the API shows it.
@Schema(name = "GrantWithdrawal", description = "A grant is withdrawn, whole or in part.")
record WithdrawalView(
    @Schema(description = "The withdrawal's id.") WithdrawalId id,
    @Schema(description = "The human reference.", examples = "IT20-002-W1") String reference,
    @Schema(description = "The grant's id.") GrantId grantId,
    @Schema(description = "The plan.", examples = "IT20-002") String plan,
    @Schema(description = "The call.", examples = "IT20") String call,
    @Nullable
        @Schema(
            description =
                "In part: how many slots stay; absent where the grant is withdrawn whole.",
            examples = "10")
        Integer keptSlots,
    @Schema(description = "A ground of Awb 4:48(1).") EndGround ground,
    @Schema(description = "The reasons.", examples = "No internship started.") String reasons,
    @Schema(description = "How the recipient was heard, or why not.") Hearing hearing,
    @Schema(description = "Where it stands.") DecisionState.Name state,
    @Nullable @Schema(description = "Who prepared it.", examples = "finance-1") String preparedBy,
    @Nullable @Schema(description = "When.", examples = "2021-06-01T09:00:00Z") Instant preparedAt,
    @Nullable @Schema(description = "Who signed it.", examples = "board-1") String signedBy,
    @Nullable @Schema(description = "When.", examples = "2021-06-04T09:00:00Z") Instant signedAt,
    @Nullable @Schema(description = "When it was announced.", examples = "2021-06-07")
        LocalDate announcedOn,
    @Nullable @Schema(description = "The last day to object (Awb 6:7).", examples = "2021-07-19")
        LocalDate objectUntil,
    @Nullable @Schema(description = "Why it was withdrawn.", examples = "It has started.")
        String withdrawnBecause) {

  /// @param ofSia who of SIA prepared and signed is not for the recipient
  static WithdrawalView of(Withdrawal withdrawal, boolean ofSia) {
    var decision = withdrawal.decision();
    return new WithdrawalView(
        withdrawal.id(),
        withdrawal.reference(),
        withdrawal.grant().grantId(),
        withdrawal.grant().plan(),
        withdrawal.grant().call(),
        withdrawal.keptSlots(),
        withdrawal.ground(),
        withdrawal.reasons(),
        withdrawal.hearing(),
        decision.name(),
        ofSia ? decision.preparedBy() : null,
        ofSia ? decision.preparedAt() : null,
        ofSia ? decision.signedBy() : null,
        ofSia ? decision.signedAt() : null,
        decision.announcedOn(),
        decision.objectUntil(),
        decision.withdrawnBecause());
  }
}
