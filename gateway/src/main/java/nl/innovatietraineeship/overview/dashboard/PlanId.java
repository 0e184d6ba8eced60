package nl.innovatietraineeship.overview.dashboard;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import nl.innovatietraineeship.kit.id.Id;

/// Names a plan.
record PlanId(UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  PlanId {}
}
