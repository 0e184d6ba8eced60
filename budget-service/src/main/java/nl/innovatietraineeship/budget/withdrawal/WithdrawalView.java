package nl.innovatietraineeship.budget.withdrawal;

import java.time.LocalDate;
import nl.innovatietraineeship.awb.Term;
import nl.innovatietraineeship.budget.approval.ApprovalView;
import nl.innovatietraineeship.budget.grant.EndGround;
import nl.innovatietraineeship.budget.grant.GrantId;
import nl.innovatietraineeship.budget.grant.Hearing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A withdrawal of a grant as the API shows it.
@Schema(name = "GrantWithdrawal", description = "A grant is withdrawn, by two people.")
record WithdrawalView(
    @Schema(description = "The withdrawal's id.") WithdrawalId id,
    @Schema(description = "The human reference.", examples = "IT20-002-W1") String reference,
    @Schema(description = "The grant's id.") GrantId grantId,
    @Schema(description = "The plan.", examples = "IT20-002") String plan,
    @Schema(description = "The call.", examples = "IT20") String call,
    @Schema(description = "A ground of Awb 4:48(1).") EndGround ground,
    @Schema(description = "The reasons.", examples = "No internship started.") String reasons,
    @Schema(description = "How the recipient was heard, or why not.") Hearing hearing,
    @Schema(description = "The two people.") ApprovalView approval,
    @Nullable
        @Schema(
            description = "The last day to object, once it is approved and told (Awb 6:7).",
            examples = "2021-07-19")
        LocalDate objectUntil) {

  /// @param ofSia who of SIA prepared and approved is not for the recipient
  static WithdrawalView of(Withdrawal withdrawal, boolean ofSia) {
    Term objection = withdrawal.objectionTerm();
    return new WithdrawalView(
        withdrawal.id(),
        withdrawal.reference(),
        withdrawal.grant().grantId(),
        withdrawal.grant().plan(),
        withdrawal.grant().call(),
        withdrawal.ground(),
        withdrawal.reasons(),
        withdrawal.hearing(),
        ofSia
            ? ApprovalView.of(withdrawal.approval())
            : ApprovalView.withoutPeople(withdrawal.approval()),
        objection == null ? null : objection.lastDay());
  }
}
