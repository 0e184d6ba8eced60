package nl.innovatietraineeship.budget.recovery;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.innovatietraineeship.kit.id.Id;

/// A waiver of what is to be paid back.
@Embeddable
public record WaiverId(UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public WaiverId {}
}
