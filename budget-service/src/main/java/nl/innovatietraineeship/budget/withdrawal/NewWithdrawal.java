package nl.innovatietraineeship.budget.withdrawal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import nl.innovatietraineeship.budget.grant.EndGround;
import nl.innovatietraineeship.budget.grant.Hearing;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Why a grant is withdrawn, whole or in part.
///
/// @param keptSlots null for the whole grant
@Schema(
    name = "NewGrantWithdrawal",
    description = "Why a grant is withdrawn, whole or in part.",
    examples =
        "{\"grant\": \"IT20-002-G\", \"ground\": \"ACTIVITIES_NOT_DONE\", \"reasons\":"
            + " \"No internship started.\", \"hearing\": {\"heardOn\": \"2021-06-01\"}}")
record NewWithdrawal(
    @NotBlank @Schema(description = "UUID or reference of the grant.", examples = "IT20-002-G")
        String grant,
    @Positive
        @Nullable
        @Schema(
            description = "In part: how many slots stay. Left out, the whole grant is withdrawn.",
            examples = "10")
        Integer keptSlots,
    @NotNull @Schema(description = "A ground of Awb 4:48(1).", examples = "ACTIVITIES_NOT_DONE")
        EndGround ground,
    @NotBlank
        @Size(max = 4000)
        @NoBsn
        @Schema(description = "The reasons.", examples = "No internship started.")
        String reasons,
    @NotNull @Schema(description = "How the recipient was heard, or why not.") Hearing hearing) {}
