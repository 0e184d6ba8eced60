package nl.innovatietraineeship.budget.recovery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why the rest is not recovered.
@Schema(
    name = "NewRecoveryWaiver",
    description = "Why what is open is not recovered.",
    examples =
        "{\"recovery\": \"IT20-013-R1\", \"reasons\": \"Recovery costs more than it brings.\"}")
record NewWaiver(
    @NotBlank @Schema(description = "UUID or reference of the recovery.", examples = "IT20-013-R1")
        String recovery,
    @NotBlank
        @Size(max = 4000)
        @NoBsn
        @Schema(description = "The reasons.", examples = "Recovery costs more than it brings.")
        String reasons) {}
