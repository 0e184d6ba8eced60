package nl.innovatietraineeship.placement.traineeship;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.clock.WithinReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What extending an employment contract takes.
@Schema(name = "ContractExtension", description = "A later end of the employment contract.")
record ContractExtension(
    @NotNull
        @WithinReason
        @Schema(
            description = "Last day of the contract from now on, later than the present one.",
            examples = "2022-10-31")
        LocalDate endDay) {}
