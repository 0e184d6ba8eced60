package nl.innovatietraineeship.budget.payment;

import java.time.LocalDate;
import nl.innovatietraineeship.budget.grant.GrantId;
import nl.innovatietraineeship.budget.payee.Iban;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A payment as the API shows it.
@Schema(name = "Payment", description = "A payment of an instalment.")
record PaymentView(
    @Schema(description = "The payment's id.") PaymentId id,
    @Schema(description = "The human reference.", examples = "IT20-B1-001") String reference,
    @Schema(description = "Its batch.") BatchId batchId,
    @Schema(description = "What it pays.") InstalmentId instalmentId,
    @Schema(description = "The grant's id.") GrantId grantId,
    @Schema(description = "The plan.", examples = "IT20-002") String plan,
    @Schema(description = "The call.", examples = "IT20") String call,
    @Schema(description = "The institution.", examples = "30GB") Brin brin,
    @Schema(description = "The account that it goes to.") Iban iban,
    @Schema(description = "An advance, or the rest.") Kind kind,
    @Schema(description = "How much.") Money amount,
    @Schema(description = "Where it stands.") PaymentState.Name state,
    @Nullable @Schema(description = "When the bank debited it.", examples = "2021-02-19")
        LocalDate paidOn,
    @Nullable @Schema(description = "When it came back.", examples = "2021-02-25")
        LocalDate returnedOn,
    @Nullable
        @Schema(description = "Why it failed, or came back.", examples = "The account is closed.")
        String reason) {

  static PaymentView of(Payment payment) {
    var grant = payment.grant();
    return new PaymentView(
        payment.id(),
        payment.reference(),
        payment.batchId(),
        payment.instalmentId(),
        grant.grantId(),
        grant.plan(),
        grant.call(),
        grant.brin(),
        payment.iban(),
        payment.kind(),
        payment.amount(),
        payment.stateName(),
        payment.paidOn(),
        payment.returnedOn(),
        payment.because());
  }
}
