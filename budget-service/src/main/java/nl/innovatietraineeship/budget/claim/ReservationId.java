package nl.innovatietraineeship.budget.claim;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.innovatietraineeship.kit.id.Id;

/// Money set apart for a plan: a decision to award names it.
@Embeddable
public record ReservationId(UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReservationId {}
}
