package nl.innovatietraineeship.placement.traineeship;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Which party agrees or rejects.
@Schema(name = "AmendmentDecision", description = "A party agrees to an amendment, or rejects it.")
record AmendmentDecision(
    @NotNull @Schema(description = "For whom: the party that one is.", examples = "TRAINEE")
        Party party) {}
