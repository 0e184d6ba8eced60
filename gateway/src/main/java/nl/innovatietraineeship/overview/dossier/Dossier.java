package nl.innovatietraineeship.overview.dossier;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A plan as all services know it, each for itself.
@Schema(name = "Dossier", description = "A plan as all services know it, each for itself.")
record Dossier(
    @Schema(
            description = "The plan's UUID; left out when no service that answered told it.",
            examples = "0175dacb-f100-70d8-981a-757fb5cf323e")
        @Nullable String planId,
    @Schema(description = "The plan in plan-review.", required = true) Part plan,
    @Schema(
            description = "What happened to the plan, who did it in which role, and why.",
            required = true)
        Part timeline,
    @Schema(description = "Why it waits, for whom, and until when.", required = true)
        Part waitingFor,
    @Schema(description = "The plan's grants in budget.", required = true) Part budget,
    @Schema(
            description =
                "What happened to its grant, who did it in which role, and why; absent without"
                    + " one.",
            required = true)
        Part timelineOfGrant,
    @Schema(description = "The plan and its slots in placement.", required = true) Part placement,
    @Schema(description = "Its traineeships in placement.", required = true) Part traineeships) {}
