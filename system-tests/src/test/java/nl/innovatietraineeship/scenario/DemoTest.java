package nl.innovatietraineeship.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The demo refuses in one clear line what it cannot do.
class DemoTest {
  @TempDir Path folder;

  @Test
  void a_demo_that_runs_already_refuses_another() throws IOException {
    var file = folder.resolve("demo.lock");
    try (var _ = DemoLock.take(file).orElseThrow()) {
      assertRefused("A demo is running on this suite already", "--lock", file.toString());
    }
    assertTrue(DemoLock.take(file).isPresent(), "the lock was given back");
  }

  @Test
  void an_option_that_there_is_not_is_named() {
    assertRefused("No option --speed", "--speed", "9");
  }

  @Test
  void a_seed_is_a_number() {
    assertRefused("A seed is a whole number, not many", "--seed", "many");
  }

  @Test
  void a_suite_that_does_not_run_is_said() {
    assertRefused(
        "Nothing answers at http://localhost:1",
        "--gateway",
        "http://localhost:1",
        "--oidc",
        "http://localhost:1",
        "--lock",
        folder.resolve("other.lock").toString());
  }

  private static void assertRefused(String says, String... arguments) {
    var told = new ByteArrayOutputStream();
    int code = Demo.run(new PrintStream(told, true, StandardCharsets.UTF_8), arguments);
    assertTrue(
        told.toString(StandardCharsets.UTF_8).contains(says),
        told.toString(StandardCharsets.UTF_8));
    assertEquals(1, code);
  }
}
