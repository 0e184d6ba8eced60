package nl.innovatietraineeship.placement.traineeship;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.clock.WithinReason;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What recording a meeting takes.
@Schema(name = "MeetingRecord", description = "A supervision meeting to be recorded.")
record MeetingRecord(
    @NotNull
        @WithinReason
        @Schema(
            description = "Day: not before the start, not after today.",
            examples = "2021-03-15")
        LocalDate day,
    @NotNull
        @Schema(description = "Whether the trainee attended; never why not.", examples = "true")
        Boolean attended,
    @Size(max = 300)
        @NoBsn
        @Schema(
            description = "Short note; nothing of persons or health.",
            examples = "The first measurements are planned.")
        @Nullable String note) {}
