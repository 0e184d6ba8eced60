package nl.innovatietraineeship.budget.determination;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.innovatietraineeship.kit.id.Id;

/// A determination of a grant.
@Embeddable
public record DeterminationId(UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DeterminationId {}
}
