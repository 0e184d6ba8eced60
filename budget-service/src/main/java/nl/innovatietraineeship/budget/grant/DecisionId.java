package nl.innovatietraineeship.budget.grant;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.innovatietraineeship.kit.id.Id;

/// A decision, by the id that plan-review gave it.
@Embeddable
public record DecisionId(UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DecisionId {}
}
