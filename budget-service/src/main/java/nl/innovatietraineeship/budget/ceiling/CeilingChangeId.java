package nl.innovatietraineeship.budget.ceiling;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.innovatietraineeship.kit.id.Id;

/// A change of a call's ceiling.
@Embeddable
public record CeilingChangeId(UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CeilingChangeId {}
}
