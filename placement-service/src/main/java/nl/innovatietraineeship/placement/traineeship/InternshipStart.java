package nl.innovatietraineeship.placement.traineeship;

import java.time.LocalDate;
import nl.innovatietraineeship.kit.clock.WithinReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What starting takes; no body means today.
@Schema(name = "InternshipStart", description = "The start of an internship.")
record InternshipStart(
    @WithinReason
        @Schema(
            description = "Day of the start: the business day of today, which is the default.",
            examples = "2021-02-01")
        @Nullable LocalDate on) {}
