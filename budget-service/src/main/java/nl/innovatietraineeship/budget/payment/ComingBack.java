package nl.innovatietraineeship.budget.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.clock.WithinReason;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// When and why a payment came back.
@Schema(name = "PaymentReturn", description = "When and why a payment came back.")
record ComingBack(
    @NotNull @WithinReason @Schema(description = "The day.", examples = "2021-02-25")
        LocalDate returnedOn,
    @NotBlank
        @Size(max = 2000)
        @NoBsn
        @Schema(description = "The reason.", examples = "The account is closed.")
        String reason) {}
