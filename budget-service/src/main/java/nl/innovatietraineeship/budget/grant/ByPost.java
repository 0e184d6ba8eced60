package nl.innovatietraineeship.budget.grant;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import nl.innovatietraineeship.kit.clock.WithinReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The programme office acts for a recipient whose letter came in by post.
///
/// @param receivedAt what counts as the moment of receipt
@Schema(
    name = "ByPost",
    description = "The programme office acts for a recipient whose letter came in by post.")
public record ByPost(
    @NotNull
        @WithinReason
        @Schema(description = "When the letter was received.", examples = "2022-12-14T09:30:00Z")
        Instant receivedAt) {}
