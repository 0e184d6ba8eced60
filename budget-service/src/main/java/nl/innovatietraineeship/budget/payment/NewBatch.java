package nl.innovatietraineeship.budget.payment;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Of which call everything that is due is paid.
@Schema(
    name = "NewPaymentBatch",
    description = "Of which call everything that is due is paid.",
    examples = "{\"call\": \"IT20\"}")
record NewBatch(
    @NotBlank @Schema(description = "UUID or reference of the call.", examples = "IT20")
        String call) {}
