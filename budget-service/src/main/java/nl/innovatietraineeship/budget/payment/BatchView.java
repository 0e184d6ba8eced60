package nl.innovatietraineeship.budget.payment;

import nl.innovatietraineeship.budget.approval.ApprovalView;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A batch of payments as the API shows it.
@Schema(name = "PaymentBatch", description = "Payments that two people make together.")
record BatchView(
    @Schema(description = "The batch's id.") BatchId id,
    @Schema(description = "The human reference.", examples = "IT20-B1") String reference,
    @Schema(description = "The call's id.") CallId callId,
    @Schema(description = "The call.", examples = "IT20") String call,
    @Schema(description = "How many payments.", examples = "13") int payments,
    @Schema(description = "Their sum.") Money total,
    @Schema(description = "The two people.") ApprovalView approval) {

  static BatchView of(Batch batch) {
    return new BatchView(
        batch.id(),
        batch.reference(),
        batch.callId(),
        batch.call(),
        batch.payments(),
        batch.total(),
        ApprovalView.of(batch.approval()));
  }
}
