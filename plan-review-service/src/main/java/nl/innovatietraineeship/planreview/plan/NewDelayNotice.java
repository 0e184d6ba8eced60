package nl.innovatietraineeship.planreview.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.clock.WithinReason;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A decision is late: by when it may be expected, and why.
@Schema(
    name = "NewDelayNotice",
    description = "A decision is late: by when it may be expected, and why.")
record NewDelayNotice(
    @NotNull
        @WithinReason
        @Schema(description = "The decision may be expected by then.", examples = "2021-06-18")
        LocalDate until,
    @NotBlank
        @Size(max = 500)
        @NoBsn
        @Schema(description = "As the applicant reads it.", examples = "A reviewer fell ill.")
        String reason) {}
