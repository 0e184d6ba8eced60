package nl.innovatietraineeship.budget.recovery;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.clock.WithinReason;
import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An instalment of a plan to pay back.
@Embeddable
@Schema(name = "RecoveryPart", description = "An instalment of a plan to pay back.")
record Part(
    @NotNull @WithinReason @Schema(description = "Until when.", examples = "2023-06-01")
        LocalDate dueOn,
    @NotNull @Schema(description = "How much.") Money amount) {}
