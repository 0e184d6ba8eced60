package nl.innovatietraineeship.placement.trainee;

import java.util.UUID;
import nl.innovatietraineeship.placement.access.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A trainee as the caller may see one.
@Schema(
    name = "Trainee",
    description =
        "A trainee. Name, address and programme are left out for who has no need of them.",
    requiredProperties = {"id", "reference", "brin"})
record TraineeView(
    @Schema(description = "The pseudonymous id, which is also the claim `trainee`.") UUID id,
    @Schema(description = "Human reference.", examples = "T-000001") String reference,
    @Schema(description = "BRIN of the hogeschool.", examples = "30GB") String brin,
    @Schema(description = "Name.", examples = "Robin de Vries") @Nullable String name,
    @Schema(description = "E-mail address.", examples = "robin.devries@example.org")
        @Nullable String email,
    @Schema(description = "Programme.", examples = "Business innovation")
        @Nullable String programme) {

  static TraineeView of(Trainee trainee, Scope scope) {
    boolean persons = scope.seesPersons();
    return new TraineeView(
        trainee.id().value(),
        trainee.reference(),
        trainee.brin().value(),
        persons ? trainee.name() : null,
        persons ? trainee.email() : null,
        persons ? trainee.programme() : null);
  }
}
