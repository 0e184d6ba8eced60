package nl.innovatietraineeship.planreview.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The committee's whole score on one criterion.
@Schema(name = "CommitteeScore", description = "The committee's whole score on one criterion.")
public record CommitteeScore(
    @NotNull @Schema(description = "A criterion of the call.", examples = "PLAN") String criterion,
    @NotNull @Schema(description = "On the scale of the call.", examples = "5") Integer score,
    @Size(max = 4000)
        @NoBsn
        @Schema(
            description = "Required where the score is outside the range of the reviewers.",
            examples = "The committee heard what the reviewers could not yet know.")
        @Nullable String reason) {}
