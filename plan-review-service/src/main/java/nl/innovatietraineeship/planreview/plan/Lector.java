package nl.innovatietraineeship.planreview.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The professor of practice who supervises.
@Schema(name = "Lector", description = "The professor of practice who supervises.")
public record Lector(
    @NotBlank
        @Size(max = 200)
        @NoBsn
        @Schema(description = "The person, as in the token.", examples = "lector-30GB")
        String sub,
    @NotBlank @Size(max = 200) @NoBsn @Schema(examples = "Lector of the institution")
        String name) {}
