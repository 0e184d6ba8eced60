package nl.innovatietraineeship.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import nl.innovatietraineeship.localstack.Checkout;
import nl.innovatietraineeship.localstack.Ports;
import nl.innovatietraineeship.localstack.SuiteOptions;
import nl.innovatietraineeship.localstack.SuiteProblem;
import nl.innovatietraineeship.localstack.Supervisor;
import nl.innovatietraineeship.scenario.Suite;

/// The one suite that all tests of this module use: fresh, whole, on free ports.
final class RunningSuite implements AutoCloseable {
  private static final Path STATE = Path.of("target", "suite").toAbsolutePath();

  private final Supervisor supervisor;
  private final Suite suite;

  private RunningSuite(Supervisor supervisor, Suite suite) {
    this.supervisor = supervisor;
    this.suite = suite;
  }

  static RunningSuite start() {
    try {
      empty(STATE);
      var ports = Ports.free();
      var supervisor =
          new Supervisor(
              Checkout.around(Path.of("")),
              SuiteOptions.toTry(STATE, ports),
              line -> System.out.println("suite: " + line));
      // Surefire may end this process without its extensions being closed.
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(supervisor), "end of the suite"));
      supervisor.start();
      return new RunningSuite(
          supervisor,
          new Suite(
              URI.create("http://localhost:" + ports.gateway()),
              URI.create("http://localhost:" + ports.oidc())));
    } catch (IOException e) {
      throw new UncheckedIOException("the suite did not start", e);
    } catch (SuiteProblem e) {
      throw new IllegalStateException("the suite did not start: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  Suite addresses() {
    return suite;
  }

  Supervisor supervisor() {
    return supervisor;
  }

  String kafka() {
    return supervisor.properties().value("kafka.bootstrap");
  }

  @Override
  public void close() {
    close(supervisor);
  }

  private static void close(Supervisor supervisor) {
    try {
      supervisor.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the suite did not stop", e);
    }
  }

  private static void empty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
