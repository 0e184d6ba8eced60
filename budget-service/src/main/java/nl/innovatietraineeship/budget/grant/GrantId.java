package nl.innovatietraineeship.budget.grant;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.innovatietraineeship.kit.id.Id;

/// A grant: what was awarded to a plan.
@Embeddable
public record GrantId(UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public GrantId {}
}
