package nl.innovatietraineeship.placement.traineeship;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A party's confirmation, without the person who gave it.
@Schema(
    name = "Confirmation",
    description = "A party confirmed for itself.",
    requiredProperties = {"party", "confirmedAt"})
record ConfirmationView(
    @Schema(description = "Which party.", examples = "HOGESCHOOL") Party party,
    @Schema(description = "When.", examples = "2021-01-26T09:00:00Z") Instant confirmedAt,
    @Schema(
            description = "When it was revoked; absent while it stands.",
            examples = "2021-01-27T09:00:00Z")
        @Nullable Instant revokedAt) {

  static ConfirmationView of(Confirmation confirmation) {
    return new ConfirmationView(
        confirmation.party(), confirmation.confirmedAt(), confirmation.revokedAt());
  }
}
