package nl.innovatietraineeship.planreview.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The text of one section.
@Schema(name = "SectionText", description = "The text of one section of the call.")
public record SectionText(
    @NotNull @Schema(description = "A section of the call.", examples = "SUMMARY") String code,
    @NotNull
        @Size(max = 20_000)
        @NoBsn
        @Schema(examples = "Students help small firms to measure and lower what they waste.")
        String text) {}
