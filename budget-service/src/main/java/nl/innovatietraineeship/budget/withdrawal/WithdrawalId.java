package nl.innovatietraineeship.budget.withdrawal;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.innovatietraineeship.kit.id.Id;

/// A withdrawal of a grant.
@Embeddable
public record WithdrawalId(UUID value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public WithdrawalId {}
}
