package nl.innovatietraineeship.budget.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.innovatietraineeship.kit.id.Id;

/// A part of a grant that is due.
@Embeddable
public record InstalmentId(UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public InstalmentId {}
}
