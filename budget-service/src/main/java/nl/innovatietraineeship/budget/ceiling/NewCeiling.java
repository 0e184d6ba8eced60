package nl.innovatietraineeship.budget.ceiling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// To what a ceiling is raised, and why.
@Schema(
    name = "NewCeiling",
    description = "To what a ceiling is raised, and why.",
    examples =
        "{\"call\": \"IT20\", \"ceiling\": {\"amount\": \"3950000.00\", \"currency\": \"EUR\"},"
            + " \"reason\": \"The minister made more available.\"}")
record NewCeiling(
    @NotBlank @Schema(description = "UUID or reference of the call.", examples = "IT20")
        String call,
    @NotNull @Schema(description = "The new ceiling, above the present.") Money ceiling,
    @NotBlank
        @Size(max = 2000)
        @NoBsn
        @Schema(description = "Why.", examples = "The minister made more available.")
        String reason) {}
