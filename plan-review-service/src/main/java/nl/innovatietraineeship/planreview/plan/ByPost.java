package nl.innovatietraineeship.planreview.plan;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import nl.innovatietraineeship.kit.clock.WithinReason;
import nl.innovatietraineeship.kit.reference.Brin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The programme office acts for an applicant whose letter came in by post.
///
/// @param receivedAt what counts as the moment of receipt
/// @param brin the applicant, where it is not known yet: of a new plan
@Schema(
    name = "ByPost",
    description = "The programme office acts for an applicant whose letter came in by post.")
public record ByPost(
    @NotNull
        @WithinReason
        @Schema(description = "When the letter was received.", examples = "2020-12-14T09:30:00Z")
        Instant receivedAt,
    @Schema(description = "The applicant; of a new plan only.", examples = "30GB")
        @Nullable Brin brin) {}
