package nl.innovatietraineeship.budget.recovery;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.clock.WithinReason;
import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Money that came in.
@Schema(name = "NewReceipt", description = "Money that came in of what is to be paid back.")
record NewReceipt(
    @NotNull @WithinReason @Schema(description = "The day.", examples = "2023-05-01")
        LocalDate receivedOn,
    @NotNull @Schema(description = "How much: more than nothing.") Money amount) {}
