package nl.innovatietraineeship.budget.payment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.clock.WithinReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// When the bank debited a payment.
@Schema(name = "Debit", description = "When the bank debited a payment.")
record Debit(
    @NotNull @WithinReason @Schema(description = "The day.", examples = "2021-02-19")
        LocalDate paidOn) {}
