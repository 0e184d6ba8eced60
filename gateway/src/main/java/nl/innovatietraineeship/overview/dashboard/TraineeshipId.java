package nl.innovatietraineeship.overview.dashboard;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import nl.innovatietraineeship.kit.id.Id;

/// Names a traineeship.
record TraineeshipId(UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  TraineeshipId {}
}
