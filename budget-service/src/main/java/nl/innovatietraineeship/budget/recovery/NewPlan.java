package nl.innovatietraineeship.budget.recovery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// In which instalments a recipient pays back.
@Schema(
    name = "NewRecoveryPlan",
    description = "In which instalments a recipient pays back: together what is open.",
    examples =
        "{\"parts\": [{\"dueOn\": \"2023-06-01\", \"amount\": {\"amount\": \"130000.00\","
            + " \"currency\": \"EUR\"}}]}")
record NewPlan(
    @NotEmpty @Size(max = 60) @Schema(description = "The instalments, in order.")
        List<@NotNull @Valid Part> parts) {}
