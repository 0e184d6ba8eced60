package nl.innovatietraineeship.planreview.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What of an application is incomplete, and why.
@Schema(name = "Defect", description = "A section that is incomplete, and why.")
public record Defect(
    @NotBlank @Schema(description = "A section of the call.", examples = "summary") String section,
    @NotBlank
        @Size(max = 2000)
        @NoBsn
        @Schema(examples = "It does not say which firms asked the question.")
        String reason) {}
