package nl.innovatietraineeship.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;

/// `./suite down`: asks the supervisor to stop, and ends what a dead supervisor left.
final class Down {
  /// A first run writes a cache of classes for each process when it ends.
  private static final Duration WITHIN = Duration.ofMinutes(9);

  private final SuiteOptions options;

  Down(SuiteOptions options) {
    this.options = options;
  }

  int run() throws IOException, SuiteProblem {
    var supervisor = PidFile.read(options.pidFile(Leftovers.SUPERVISOR));
    if (supervisor.isPresent()) {
      System.out.println(
          "stopping (a first stop takes longer: each process writes its AOT cache, for a faster start)");
      supervisor.get().destroy();
      if (!PidFile.awaitEnd(supervisor.get(), WITHIN)) {
        throw new SuiteProblem(
            "The supervisor, process "
                + supervisor.get().pid()
                + ", does not stop; see ./suite logs suite");
      }
    }
    if (Files.isDirectory(options.state())) {
      new Leftovers(options).end(System.out::println);
    }
    endBench();
    System.out.println(
        supervisor.isPresent() ? "The suite is down; its data is kept." : "The suite was not up.");
    return 0;
  }

  private void endBench() throws IOException {
    try (var _ = TestRun.claim(options.state())) {
      BenchRun.endLeftovers(options.state());
    } catch (SuiteProblem runs) {
      // A bench runs and is not ours to stop; or a test, and the next down sees to what was left;
      // or
      // a reset, which clears it itself.
    }
  }
}
