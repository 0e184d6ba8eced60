package nl.innovatietraineeship.budget.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why something that was prepared is rejected.
@Schema(name = "Rejection", description = "Why something that was prepared is rejected.")
public record Rejection(
    @NotBlank
        @Size(max = 2000)
        @NoBsn
        @Schema(description = "The reason, in words.", examples = "The amount is wrong.")
        String reason) {}
