package nl.innovatietraineeship.placement.traineeship;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.clock.WithinReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What recording a training session takes.
@Schema(name = "SessionRecord", description = "A training session to be recorded.")
record SessionRecord(
    @NotNull
        @WithinReason
        @Schema(
            description = "Day: not before the start, not after today.",
            examples = "2021-04-12")
        LocalDate day,
    @NotNull @Schema(description = "What it was about.", examples = "ENTREPRENEURSHIP")
        TrainingTopic topic,
    @NotNull
        @DecimalMin(value = "0.25", message = "At least a quarter of an hour.")
        @DecimalMax(value = "24", message = "At most 24 hours.")
        @Digits(integer = 2, fraction = 2, message = "At most two digits behind the point.")
        @Schema(
            implementation = String.class,
            description = "Hours, a decimal number, best sent as text.",
            pattern = "^\\d{1,2}(\\.\\d{1,2})?$",
            examples = "4")
        BigDecimal hours,
    @NotNull @Schema(description = "Whether the trainee attended.", examples = "true")
        Boolean attended) {}
