package nl.innovatietraineeship.budget.payment;

import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A payment that the bank was told of before it was suspended, and has yet to debit.
@Schema(
    name = "PaymentUnderWay",
    description = "A payment that was approved before the suspension and is not debited yet.")
record UnderWay(
    @Schema(description = "The payment's id.") PaymentId id,
    @Schema(description = "The human reference.", examples = "IT20-B1-001") String reference,
    @Schema(description = "How much.") Money amount) {

  static UnderWay of(Payment payment) {
    return new UnderWay(payment.id(), payment.reference(), payment.amount());
  }
}
