package nl.innovatietraineeship.planreview.call;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A part of a grant that is paid ahead.
@Schema(name = "Advance", description = "A part of a grant that is paid ahead.")
public record Advance(
    @NotNull @Min(1) @Max(100) @Schema(description = "In percent.", examples = "50") Integer share,
    @NotNull @Schema(examples = "AWARD") AdvanceMoment when) {}
