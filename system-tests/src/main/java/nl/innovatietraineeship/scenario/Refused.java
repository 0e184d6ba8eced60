package nl.innovatietraineeship.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;

/// An answer of the API that the scenario did not expect.
public final class Refused extends RuntimeException {
  private final int status;

  /// @param step who asked what, for the reader who looks for the place
  Refused(String step, int status, String body) {
    super(step + " was answered " + status + ": " + told(body));
    this.status = status;
  }

  public int status() {
    return status;
  }

  private static String told(String body) {
    JsonNode problem = Json.read(body);
    if (!problem.has("title")) {
      return body.isBlank() ? "(nothing)" : body;
    }
    var errors =
        Json.stream(problem.path("errors"))
            .map(error ->
                "\n    " + error.path("location").asText() + ": " + error.path("detail").asText())
            .collect(Collectors.joining());
    return problem.path("title").asText()
        + ". "
        + problem.path("detail").asText()
        + state(problem)
        + errors;
  }

  private static String state(JsonNode problem) {
    return problem.has("rule")
        ? " (" + problem.path("rule").asText() + ", state " + problem.path("state").asText() + ")"
        : "";
  }
}
