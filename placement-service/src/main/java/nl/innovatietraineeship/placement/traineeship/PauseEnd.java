package nl.innovatietraineeship.placement.traineeship;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.clock.WithinReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What ending a pause earlier takes.
@Schema(name = "PauseEnd", description = "An earlier end of a pause.")
record PauseEnd(
    @NotNull
        @WithinReason
        @Schema(
            description = "Last day from now on: the first day or later, before the present last.",
            examples = "2021-05-09")
        LocalDate until) {}
