package nl.innovatietraineeship.placement.traineeship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.clock.WithinReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What matching takes.
@Schema(name = "TraineeshipMatch", description = "A trainee to be matched with a place.")
record TraineeshipMatch(
    @NotBlank
        @Size(max = 50)
        @Schema(
            description = "The plan of the own hogeschool: id or reference.",
            examples = "IT20-013")
        String plan,
    @NotBlank
        @Size(max = 50)
        @Schema(
            description = "A place that the own hogeschool accepted: id or reference.",
            examples = "P-000001")
        String placeId,
    @NotBlank
        @Size(max = 50)
        @Schema(
            description = "A trainee of the own hogeschool: id or reference.",
            examples = "T-000001")
        String traineeId,
    @Valid @Schema(description = "Who supervises; may be named later.")
        @Nullable LectorNamed lector,
    @NotNull
        @WithinReason
        @Schema(description = "Day on which the internship is planned.", examples = "2021-02-01")
        LocalDate plannedStart,
    @Size(max = 50)
        @Schema(
            description =
                "The traineeship of the same plan, ended early or cancelled, that this one comes"
                    + " instead of: id or reference.",
            examples = "IT20-013-02")
        @Nullable String replaces) {}
