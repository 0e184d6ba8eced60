package nl.innovatietraineeship.planreview.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A reviewer's whole score on one criterion.
@Schema(name = "ReviewerScore", description = "A reviewer's whole score on one criterion.")
record ReviewerScore(
    @NotNull @Schema(description = "A criterion of the call.", examples = "PLAN") String criterion,
    @NotNull @Schema(description = "On the scale of the call.", examples = "5") Integer score,
    @Size(max = 4000)
        @NoBsn
        @Schema(
            description = "Why; needed for the submission.",
            examples = "The steps follow from the question of the firms.")
        @Nullable String motivation) {}
