package nl.innovatietraineeship.kit.id;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// A typed identifier: a UUID version 7, so that ids sort by the moment of their making.
///
/// Every aggregate has its own record, which is also its embedded key: `@Embeddable record
/// PlanId(UUID value) implements Id`.
public interface Id {

  @JsonValue
  UUID value();
}
