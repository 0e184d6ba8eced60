package nl.innovatietraineeship.budget.withdrawal;

import nl.innovatietraineeship.budget.approval.ApprovalView;
import nl.innovatietraineeship.budget.grant.EndGround;
import nl.innovatietraineeship.budget.grant.GrantId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
    @Schema(description = "The two people.") ApprovalView approval) {

  static WithdrawalView of(Withdrawal withdrawal) {
    return new WithdrawalView(
        withdrawal.id(),
        withdrawal.reference(),
        withdrawal.grant().grantId(),
        withdrawal.grant().plan(),
        withdrawal.grant().call(),
        withdrawal.ground(),
        withdrawal.reasons(),
        ApprovalView.of(withdrawal.approval()));
  }
}
