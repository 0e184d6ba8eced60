package nl.innovatietraineeship.placement.traineeship;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What cancelling a match takes.
@OnlyOtherHasText
@Schema(name = "Cancellation", description = "A match that a party lets fall through.")
record Cancellation(
    @NotNull @Schema(description = "For whom: the party that one is.", examples = "COMPANY")
        Party party,
    @NotNull @Schema(description = "Why, from the closed list.", examples = "FIRM_WITHDREW")
        GivenReason reason,
    @Size(max = 500)
        @NoBsn
        @Schema(
            description = "With OTHER, and only then: why, without anything of health.",
            examples = "The firm moves abroad.")
        @Nullable String text)
    implements OnlyOtherHasText.Given {}
