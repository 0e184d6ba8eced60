package nl.innovatietraineeship.placement.traineeship;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.clock.WithinReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What recording a pause takes; why is not asked.
@Schema(name = "PauseRecord", description = "A pause to be recorded.")
record PauseRecord(
    @NotNull
        @WithinReason
        @Schema(
            description = "First day: within the internship or the employment.",
            examples = "2021-05-03")
        LocalDate from,
    @NotNull
        @WithinReason
        @Schema(
            description = "Last day, not before the first, within twelve months.",
            examples = "2021-05-16")
        LocalDate until) {}
