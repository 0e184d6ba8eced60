package nl.innovatietraineeship.placement.traineeship;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What recording after-care takes.
@Schema(name = "AfterCareRecord", description = "Whether the firm employs the trainee still.")
record AfterCareRecord(
    @NotNull @Schema(description = "How long after the last day.", examples = "SIX_MONTHS")
        AfterCare.Point moment,
    @NotNull @Schema(description = "Whether it does.", examples = "true") Boolean employed) {}
