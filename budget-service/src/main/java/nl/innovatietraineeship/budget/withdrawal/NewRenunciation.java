package nl.innovatietraineeship.budget.withdrawal;

import jakarta.validation.Valid;
import nl.innovatietraineeship.budget.grant.ByPost;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How a grant is renounced.
@Schema(
    name = "NewRenunciation",
    description = "How a grant is renounced; of the programme office, by which letter.",
    examples = "{}")
record NewRenunciation(
    @Valid @Nullable @Schema(description = "Of the programme office: the letter.") ByPost byPost) {}
