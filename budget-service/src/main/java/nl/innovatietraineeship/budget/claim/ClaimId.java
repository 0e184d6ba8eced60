package nl.innovatietraineeship.budget.claim;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.innovatietraineeship.kit.id.Id;

/// A claim: a plan in a ranking.
@Embeddable
public record ClaimId(UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ClaimId {}
}
