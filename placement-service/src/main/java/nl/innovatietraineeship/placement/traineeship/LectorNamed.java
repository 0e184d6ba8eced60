package nl.innovatietraineeship.placement.traineeship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A lector, as named in a match.
@Schema(name = "Lector", description = "Professor of practice (lector) who supervises.")
record LectorNamed(
    @NotBlank
        @Size(max = 200)
        @NoBsn
        @Schema(description = "The person, as in the lector's token.", examples = "lector-1")
        String sub,
    @NotBlank @Size(max = 200) @NoBsn @Schema(description = "Name.", examples = "L. van Dijk")
        String name) {

  Lector lector() {
    return new Lector(sub, name);
  }
}
