package nl.innovatietraineeship.budget.withdrawal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import nl.innovatietraineeship.budget.grant.ByPost;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How a grant is renounced.
///
/// @param keptSlots null for the whole grant
@Schema(
    name = "NewRenunciation",
    description =
        "How a grant is renounced: whole, or in part; of the programme office, by which letter.",
    examples = "{}")
record NewRenunciation(
    @Positive
        @Nullable
        @Schema(
            description = "In part: how many slots stay. Left out, the whole grant is renounced.",
            examples = "10")
        Integer keptSlots,
    @Valid @Nullable @Schema(description = "Of the programme office: the letter.") ByPost byPost) {}
