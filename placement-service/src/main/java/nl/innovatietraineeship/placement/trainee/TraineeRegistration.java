package nl.innovatietraineeship.placement.trainee;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What registering a trainee takes, and no more.
@Schema(name = "TraineeRegistration", description = "A trainee to be registered.")
record TraineeRegistration(
    @NotBlank @Size(max = 200) @NoBsn @Schema(description = "Name.", examples = "Robin de Vries")
        String name,
    @NotBlank
        @Size(max = 254)
        @Email(message = "An e-mail address, such as robin@example.org.")
        @NoBsn
        @Schema(
            description = "E-mail address; once per hogeschool.",
            examples = "robin.devries@example.org")
        String email,
    @NotBlank
        @Size(max = 200)
        @NoBsn
        @Schema(
            description = "Programme that the trainee follows.",
            examples = "Business innovation")
        String programme) {

  /// What a registration of this trainee would say now.
  static TraineeRegistration of(Trainee trainee) {
    return new TraineeRegistration(trainee.name(), trainee.email(), trainee.programme());
  }
}
