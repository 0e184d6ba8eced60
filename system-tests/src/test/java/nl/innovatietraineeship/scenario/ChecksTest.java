package nl.innovatietraineeship.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What counts against a call, and what no longer does.
class ChecksTest {

  @Test
  void a_dead_letter_that_failed_or_queues_counts() {
    assertEquals(List.of("budget has 2."), against("FAILED", "QUEUED", "REDRIVEN"));
  }

  @Test
  void a_dead_letter_that_was_redriven_does_not_count() {
    assertEquals(List.of(), against("REDRIVEN"));
  }

  private static List<String> against(String... states) {
    List<JsonNode> letters =
        List.of(states).stream().map(state -> Json.read("{\"state\": \"" + state + "\"}")).toList();
    return Checks.deadLetters(Map.of("placement", List.of(), "budget", letters)).against();
  }
}
