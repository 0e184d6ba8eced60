package nl.innovatietraineeship.planreview.call;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What plans are assessed on.
@Schema(name = "Criterion", description = "What plans are assessed on.")
public record Criterion(
    @NotNull
        @Pattern(regexp = Section.CODE, message = Section.CODE_IS)
        @Schema(description = "Names the criterion within the call.", examples = "PLAN")
        String code,
    @NotBlank @Size(max = 200) @NoBsn @Schema(examples = "Plan") String title,
    @NotNull @Schema(description = "The committee score that just passes.", examples = "4")
        Integer threshold,
    @NotNull
        @Max(1000)
        @Schema(description = "Its weight in the total of the ranking, whole.", examples = "1")
        Integer weight) {}
