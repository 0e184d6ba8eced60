package nl.innovatietraineeship.budget.recovery;

import nl.innovatietraineeship.budget.approval.ApprovalView;
import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A waiver of a recovery as the API shows it.
@Schema(
    name = "RecoveryWaiver",
    description = "What is open of a recovery is not asked any more, by two people (Awb 4:57(1)).")
record WaiverView(
    @Schema(description = "The waiver's id.") WaiverId id,
    @Schema(description = "The human reference.", examples = "IT20-013-R1-W1") String reference,
    @Schema(description = "The recovery.") RecoveryId recoveryId,
    @Schema(description = "The plan.", examples = "IT20-013") String plan,
    @Schema(description = "The call.", examples = "IT20") String call,
    @Schema(description = "The reasons.", examples = "Recovery costs more than it brings.")
        String reasons,
    @Nullable @Schema(description = "What it waived: what was open when it was approved.")
        Money amount,
    @Schema(description = "The two people.") ApprovalView approval) {

  static WaiverView of(Waiver waiver) {
    return new WaiverView(
        waiver.id(),
        waiver.reference(),
        waiver.recoveryId(),
        waiver.grant().plan(),
        waiver.grant().call(),
        waiver.reasons(),
        waiver.amount(),
        ApprovalView.of(waiver.approval()));
  }
}
