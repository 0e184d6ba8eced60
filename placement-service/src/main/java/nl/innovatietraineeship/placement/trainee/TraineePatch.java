package nl.innovatietraineeship.placement.trainee;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Documents the merge patch; what comes of it is read as a [TraineeRegistration].
@Schema(
    name = "TraineePatch",
    description =
        "Particulars of a trainee to be put right; what is left out stays. The same is required of"
            + " them as at registration.")
record TraineePatch(
    @Schema(description = "Name.", examples = "Robin de Vries") @Nullable String name,
    @Schema(
            description = "E-mail address; once per hogeschool.",
            examples = "r.devries@example.org")
        @Nullable String email,
    @Schema(description = "Programme that the trainee follows.", examples = "Business innovation")
        @Nullable String programme) {}
