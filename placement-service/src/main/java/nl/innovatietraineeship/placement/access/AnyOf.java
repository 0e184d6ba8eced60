package nl.innovatietraineeship.placement.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Collects, role by role, what a caller may see: whoever has two roles sees the rows of both.
final class AnyOf {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  AnyOf all(boolean allowed) {
    if (allowed) {
      conditions.add("1 = 1");
    }
    return this;
  }

  /// Rows for which the condition holds, for a caller that has the role and the claim.
  AnyOf those(boolean allowed, String condition, String parameter, Optional<?> claim) {
    if (allowed && claim.isPresent()) {
      conditions.add(condition);
      parameters.put(parameter, claim.get());
    }
    return this;
  }

  Rows rows() {
    return new Rows(
        conditions.isEmpty() ? "1 = 0" : "(" + String.join(" or ", conditions) + ")",
        Map.copyOf(parameters));
  }
}
