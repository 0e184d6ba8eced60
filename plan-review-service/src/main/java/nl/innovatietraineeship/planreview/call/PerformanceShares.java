package nl.innovatietraineeship.planreview.call;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a slot earns by what was performed in it.
@Schema(name = "PerformanceShares", description = "What a slot earns by what was performed in it.")
public record PerformanceShares(
    @NotNull
        @Min(0)
        @Max(100)
        @Schema(description = "By a finished internship, in percent.", examples = "100")
        Integer internship,
    @NotNull
        @Min(0)
        @Max(100)
        @Schema(description = "By a finished employment, in percent.", examples = "0")
        Integer employment) {}
