package nl.innovatietraineeship.placement.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import nl.innovatietraineeship.kit.id.Id;

/// The id of a call, given by plan-review.
@Embeddable
public record CallId(@JsonValue UUID value) implements Id {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CallId {
    Objects.requireNonNull(value);
  }
}
