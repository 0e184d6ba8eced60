package nl.innovatietraineeship.budget.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.innovatietraineeship.budget.grant.SuspicionGround;
import nl.innovatietraineeship.kit.clock.WithinReason;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Why, and how long, the payments of a grant wait.
@Schema(
    name = "NewPaymentSuspension",
    description = "Why, and how long, the payments of a grant wait.",
    examples =
        "{\"grant\": \"IT20-002-G\", \"ground\": \"WRONG_INFORMATION\", \"reason\": \"The report is"
            + " doubted.\"}")
record NewSuspension(
    @NotBlank @Schema(description = "UUID or reference of the grant.", examples = "IT20-002-G")
        String grant,
    @NotNull
        @Schema(
            description =
                "Which ground is suspected to withdraw the grant or, once it is determined, to change"
                    + " that (Awb 4:56).",
            examples = "WRONG_INFORMATION")
        SuspicionGround ground,
    @NotBlank
        @Size(max = 2000)
        @NoBsn
        @Schema(description = "The serious suspicion.", examples = "The report is doubted.")
        String reason,
    @Nullable
        @WithinReason
        @Schema(
            description =
                "The last day; left out, as long as the law allows (13 weeks on a ground).",
            examples = "2021-05-28")
        LocalDate until) {}
