package nl.innovatietraineeship.overview.dashboard;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.innovatietraineeship.kit.id.Id;

/// Names a call.
@Embeddable
record CallId(UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  CallId {}
}
