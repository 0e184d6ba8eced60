package nl.innovatietraineeship.budget.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.innovatietraineeship.kit.id.Id;

/// A suspension of the payments of a grant.
@Embeddable
public record SuspensionId(UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SuspensionId {}
}
