package nl.innovatietraineeship.planreview.reviewer;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.innovatietraineeship.kit.id.Id;

/// Identifies a reviewer.
@Embeddable
public record ReviewerId(UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReviewerId {}
}
