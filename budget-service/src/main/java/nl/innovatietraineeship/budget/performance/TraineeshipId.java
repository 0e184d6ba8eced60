package nl.innovatietraineeship.budget.performance;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.innovatietraineeship.kit.id.Id;

/// A traineeship, by the id that placement gave it.
@Embeddable
public record TraineeshipId(UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TraineeshipId {}
}
