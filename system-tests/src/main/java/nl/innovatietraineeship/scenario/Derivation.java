package nl.innovatietraineeship.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// How a term was counted, as the API tells it.
final class Derivation {
  private Derivation() {}

  /// The steps, one line each.
  static List<String> of(JsonNode term) {
    return Json.stream(term.path("derivation")).map(JsonNode::asText).toList();
  }
}
