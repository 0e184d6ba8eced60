package nl.innovatietraineeship.placement.traineeship;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.clock.WithinReason;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What ending early takes.
@OnlyOtherHasText
@Schema(name = "EarlyEnd", description = "An end before a traineeship is complete.")
record EarlyEnd(
    @NotNull
        @Schema(
            description =
                "Why, from the closed list. LONG_ABSENCE never says why; nothing of health is"
                    + " recorded.",
            examples = "TRAINEE_WITHDREW")
        GivenReason reason,
    @Size(max = 500)
        @NoBsn
        @Schema(
            description = "With OTHER, and only then: why, without anything of health.",
            examples = "The firm moves abroad.")
        @Nullable String text,
    @NotNull
        @Schema(
            description =
                "Who ended it: a hogeschool and a firm also record what another brought about.",
            examples = "TRAINEE")
        Party endedBy,
    @NotNull
        @WithinReason
        @Schema(
            description = "Last day: within the phase that ends, and not after today.",
            examples = "2021-05-12")
        LocalDate lastDay)
    implements OnlyOtherHasText.Given {

  EndTerms terms() {
    return new EndTerms(reason.reason(), text, EndedBy.of(endedBy), lastDay);
  }
}
