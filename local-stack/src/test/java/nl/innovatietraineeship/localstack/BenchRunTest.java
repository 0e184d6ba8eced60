package nl.innovatietraineeship.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchRunTest {
  @TempDir private Path dir;
  private final List<Process> all = new ArrayList<>();

  /// What a bench that was killed has left running.
  private Process leave() throws Exception {
    var left =
        new ProcessBuilder(
                JavaFlags.program(),
                "-cp",
                System.getProperty("java.class.path"),
                Sleeper.class.getName())
            .redirectOutput(new File("/dev/null"))
            .redirectErrorStream(true)
            .start();
    PidFile.write(dir.resolve("bench/run/bench.pid"), left.toHandle());
    all.add(left);
    return left;
  }

  @AfterEach
  void end() {
    all.forEach(Process::destroyForcibly);
  }

  @Test
  void what_a_killed_bench_left_is_ended_and_its_data_thrown_away() throws Exception {
    var left = leave();
    BenchRun.clear(dir);
    assertFalse(left.isAlive());
    assertFalse(Files.exists(dir.resolve("bench")));
  }

  @Test
  void down_ends_what_a_killed_bench_left_but_no_bench_that_runs() throws Exception {
    var left = leave();
    var down = new Down(SuiteOptions.toTry(dir, new Ports(20_000)));
    try (var _ = TestRun.claim(dir)) {
      down.run();
      assertTrue(left.isAlive());
    }
    down.run();
    assertFalse(left.isAlive());
  }

  @Test
  void rounds_are_counted_from_one() {
    var arguments = Arguments.of("bench [--rounds N]", "bench", "--rounds", "0");
    var misuse =
        assertThrows(
            IllegalArgumentException.class, () -> new BenchRun(new Checkout(dir), arguments).run());
    assertEquals("--rounds is at least 1, not 0", misuse.getMessage());
  }
}
