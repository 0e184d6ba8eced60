package nl.innovatietraineeship.budget.determination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.innovatietraineeship.budget.grant.Hearing;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The final amount that finance prepares.
@Schema(
    name = "NewDetermination",
    description = "The final amount that finance prepares; left out, the proposed one.",
    examples = "{\"grant\": \"IT20-002-G\"}")
record NewDetermination(
    @NotBlank @Schema(description = "UUID or reference of the grant.", examples = "IT20-002-G")
        String grant,
    @Nullable
        @Schema(
            description =
                "Lower than proposed, on a ground; left out, as proposed. Of a grant that is determined:"
                    + " what that is changed to, with ground, reasons and hearing; never left out.")
        Money amount,
    @Nullable
        @Schema(
            description =
                "Where it is lower: a ground of Awb 4:46(2) or (3); of a grant that is determined, one"
                    + " of 4:49(1).")
        LowerGround ground,
    @Nullable
        @Size(min = 1, max = 4000)
        @NoBsn
        @Schema(
            description = "Where it is lower: the reasons.",
            examples = "Two internships were not supervised.")
        String reasons,
    @Nullable @Schema(description = "Where it is lower: how the recipient was heard, or why not.")
        Hearing hearing,
    @Nullable
        @Schema(
            description =
                "With OBLIGATIONS_BROKEN_SINCE, and only then: the day of the breach, or by which the"
                    + " obligation was to be met.",
            examples = "2023-06-01")
        LocalDate breachedOn) {}
