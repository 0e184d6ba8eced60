package nl.innovatietraineeship.budget.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why the bank did not debit a payment.
@Schema(name = "PaymentFailure", description = "Why the bank did not debit a payment.")
record Failure(
    @NotBlank
        @Size(max = 2000)
        @NoBsn
        @Schema(description = "The reason.", examples = "The account is closed.")
        String reason) {}
