package nl.innovatietraineeship.budget.claim;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.innovatietraineeship.kit.id.Id;

/// A research plan, by the id that plan-review gave it.
@Embeddable
public record PlanId(UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PlanId {}
}
