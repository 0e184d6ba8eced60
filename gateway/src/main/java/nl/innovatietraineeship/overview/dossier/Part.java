package nl.innovatietraineeship.overview.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What one service says of a plan.
@Schema(name = "DossierPart", description = "What one service says of the plan.")
record Part(
    @Schema(
            description =
                "KNOWN: it is in `data`. ABSENT: the service has nothing, or nothing for this"
                    + " caller. UNKNOWN: the service did not answer in time, so nobody can tell.",
            examples = "KNOWN",
            required = true)
        Status status,
    @Schema(
            description = "The business moment at which the service was asked.",
            examples = "2021-03-01T09:00:00Z",
            required = true)
        Instant asOf,
    @Schema(
            description = "As that service answers, in its own API.",
            type = SchemaType.OBJECT,
            implementation = Object.class)
        @Nullable JsonNode data) {

  enum Status {
    KNOWN,
    ABSENT,
    UNKNOWN
  }
}
