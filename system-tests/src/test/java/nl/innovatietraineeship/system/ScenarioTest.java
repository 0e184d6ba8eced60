package nl.innovatietraineeship.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.innovatietraineeship.scenario.Check;
import nl.innovatietraineeship.scenario.Narration;
import nl.innovatietraineeship.scenario.Scenario;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/// The life of a call, as `./suite demo` plays it, to its last trainee and its last cent.
@Order(3)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(SuiteUp.class)
class ScenarioTest {
  private static final long SEED = 4711;

  /// What the first call tells with that seed, on whichever fresh suite: no ids, no wall times, and
  /// what goes on side by side is told in order. It is the worked example of the documentation;
  /// target/demo.txt is what is told now.
  private static final Path EXAMPLE = Path.of("..", "docs", "first-call.md");

  private static final String FENCE = "```";

  @Test
  @Order(1)
  void the_first_call_is_played_and_every_rule_holds(RunningSuite suite) throws IOException {
    var told = new ByteArrayOutputStream();
    var result = play(suite, SEED, told);
    var now =
        Files.writeString(Path.of("target", "demo.txt"), told.toString(StandardCharsets.UTF_8));
    assertEquals("IT20", result.call());
    assertEquals(
        java.util.List.of(),
        result.checks().stream().filter(check -> !check.holds()).map(Check::toString).toList());
    assertTrue(result.started() >= 180, "about two hundred, not " + result.started());
    assertIterableEquals(
        example(), Files.readAllLines(now).stream().dropWhile(String::isEmpty).toList());
  }

  /// What stands between the fences.
  private static java.util.List<String> example() throws IOException {
    return Files.readAllLines(EXAMPLE).stream()
        .dropWhile(line -> !line.equals(FENCE))
        .skip(1)
        .takeWhile(line -> !line.equals(FENCE))
        .toList();
  }

  @Test
  @Order(2)
  void after_it_a_later_call_is_played(RunningSuite suite) {
    var result = play(suite, SEED + 1, new ByteArrayOutputStream());
    assertEquals("IT23", result.call());
    assertTrue(result.holds(), result.checks().toString());
  }

  private static Scenario.Result play(RunningSuite suite, long seed, ByteArrayOutputStream told) {
    var narration = new Narration(new PrintStream(told, true, StandardCharsets.UTF_8));
    return new Scenario(suite.addresses(), seed, narration).play();
  }
}
