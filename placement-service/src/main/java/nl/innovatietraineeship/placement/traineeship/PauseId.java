package nl.innovatietraineeship.placement.traineeship;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.innovatietraineeship.kit.id.Id;

/// The id of a pause.
@Embeddable
record PauseId(@JsonValue UUID value) implements Id {}
