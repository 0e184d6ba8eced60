package nl.innovatietraineeship.localstack;

import java.io.IOException;
import java.util.List;

/// `./suite reset`: stops the suite and throws its data away, never under somebody who uses it.
record Reset(SuiteOptions options) {
  int run() throws IOException, SuiteProblem {
    try (var _ = TestRun.claim(options.state())) {
      new Down(options).run();
      BenchRun.clear(options.state());
      try (var _ = Supervisor.claim(options)) {
        for (var folder : List.of("stack", "logs", "tls", "test", "run")) {
          Folders.delete(options.state().resolve(folder));
        }
      }
    }
    System.out.println("The data is gone; ./suite up begins anew.");
    return 0;
  }
}
