package nl.innovatietraineeship.placement.trainee;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.innovatietraineeship.kit.id.Id;

/// The id of a trainee: all that others know of one.
@Embeddable
public record TraineeId(@JsonValue UUID value) implements Id {}
