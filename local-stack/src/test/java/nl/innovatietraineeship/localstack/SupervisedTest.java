package nl.innovatietraineeship.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedTest {
  @TempDir private Path dir;
  private SuiteOptions options;
  private Supervised sleeper;

  @BeforeEach
  void start() {
    options = SuiteOptions.toTry(dir, new Ports(20_000));
    var program = List.of("-cp", System.getProperty("java.class.path"), Sleeper.class.getName());
    var launch =
        new Launch(
            "sleeper",
            List.of(),
            program,
            Map.of(),
            0,
            dir,
            pid -> ProcessHandle.of(pid).isPresent());
    sleeper = new Supervised(launch, options, new AotCache(dir, launch, false), () -> {});
    sleeper.start();
  }

  @AfterEach
  void stop() throws Exception {
    sleeper.stop();
  }

  @Test
  void a_process_that_dies_is_started_again_and_status_tells() throws Exception {
    var first = sleeper.line().pid();
    sleeper.kill();
    sleeper.awaitReady(Instant.now().plusSeconds(20));
    assertNotEquals(first, sleeper.line().pid());
    assertEquals("running", sleeper.line().state());
    assertEquals(1, sleeper.line().restarts());
    assertEquals("137", sleeper.line().lastExit());
  }

  @Test
  void a_start_that_nothing_could_remember_is_undone_and_tried_again() throws Exception {
    var inTheWay = options.pidFile("sleeper");
    Files.delete(inTheWay);
    Files.createDirectory(inTheWay);
    sleeper.kill();
    assertThrows(SuiteProblem.class, () -> sleeper.awaitReady(Instant.now().plusSeconds(30)));
    assertEquals("restarting", sleeper.line().state());
    assertEquals(0, sleeper.line().pid());
    assertTrue(sleeper.line().lastExit().contains("sleeper.pid"), sleeper.line().lastExit());
    Files.delete(inTheWay);
    sleeper.awaitReady(Instant.now().plusSeconds(40));
    assertEquals("running", sleeper.line().state());
  }

  @Test
  void a_process_that_was_stopped_stays_so() throws Exception {
    var process = ProcessHandle.of(sleeper.line().pid()).orElseThrow();
    sleeper.stop();
    assertFalse(process.isAlive());
    assertEquals("stopped", sleeper.line().state());
    assertFalse(Files.exists(options.pidFile("sleeper")));
  }

  @Test
  void what_a_dead_supervisor_left_is_recognised_and_ended() throws Exception {
    var process = ProcessHandle.of(sleeper.line().pid()).orElseThrow();
    var said = new ArrayList<String>();
    new Leftovers(options).end(said::add);
    assertFalse(process.isAlive());
    assertEquals(List.of("ended what an earlier run had left behind: sleeper"), said);
  }

  @Test
  void a_number_used_again_by_somebody_else_is_left_alone() throws Exception {
    var process = ProcessHandle.of(sleeper.line().pid()).orElseThrow();
    Files.writeString(options.pidFile("sleeper"), process.pid() + " 2020-11-02T08:00:00Z");
    new Leftovers(options).end(_ -> {});
    assertTrue(process.isAlive());
  }
}
