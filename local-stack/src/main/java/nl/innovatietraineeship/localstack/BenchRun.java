package nl.innovatietraineeship.localstack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `./suite bench`: measures a suite of its own, which runs as in service and whose data are thrown
/// away. Nothing else of this clone runs meanwhile: it would be measured too.
final class BenchRun {
  private static final String PROGRAM = "bench";
  private static final Duration ENDS_WITHIN = Duration.ofSeconds(10);

  private final Checkout checkout;
  private final Arguments arguments;
  private final SuiteOptions ofClone;
  private final SuiteOptions options;
  private final Supervisor supervisor;
  private @Nullable Process measuring;
  private boolean ended;

  BenchRun(Checkout checkout, Arguments arguments) {
    this.checkout = checkout;
    this.arguments = arguments;
    options = SuiteOptions.toMeasure(folder(checkout.state()), Ports.free());
    ofClone = SuiteOptions.toTry(checkout.state(), options.ports());
    supervisor = new Supervisor(checkout, options, System.out::println);
  }

  private static Path folder(Path state) {
    return state.resolve("bench");
  }

  /// Ends what a bench that was killed left running; not to be called while one runs.
  static void endLeftovers(Path state) throws IOException {
    new Leftovers(SuiteOptions.toMeasure(folder(state), new Ports(Ports.DEFAULT_BASE)))
        .end(System.out::println);
  }

  /// Throws its data away too.
  static void clear(Path state) throws IOException {
    endLeftovers(state);
    Folders.delete(folder(state));
  }

  int run() throws IOException, InterruptedException, SuiteProblem {
    arguments.number("rounds", 1, 1);
    arguments.number("seconds", 1, 1);
    var command = program().command(checkout, options.ports(), more());
    command.environment().put("SUITE_STACK", options.stackProperties().toString());
    command.environment().put("SUITE_STATUS", options.run().resolve(Status.FILE).toString());
    try (var _ = TestRun.claim(checkout.state());
        var _ = Supervisor.claim(ofClone)) {
      clear(checkout.state());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(false), "end"));
      return measured(command);
    }
  }

  private int measured(ProcessBuilder command)
      throws IOException, InterruptedException, SuiteProblem {
    var code = -1;
    try {
      supervisor.start();
      code = begin(command).waitFor();
      return code;
    } finally {
      end(code == 0);
    }
  }

  private static Program program() {
    return new Program("benchmarks", "nl.innovatietraineeship.benchmarks.Bench", false);
  }

  private List<String> more() throws IOException {
    var more = new ArrayList<>(arguments.asGiven());
    Status.last(ofClone.run())
        .filter(up -> up.readyAfterMillis() > 0)
        .ifPresent(up -> more.addAll(List.of("--up-millis", Long.toString(up.readyAfterMillis()))));
    return more;
  }

  private synchronized Process begin(ProcessBuilder command) throws IOException, SuiteProblem {
    if (ended) {
      throw new SuiteProblem("stopped while it started");
    }
    var begun = command.start();
    measuring = begun;
    PidFile.write(options.pidFile(PROGRAM), begun.toHandle());
    return begun;
  }

  /// @param forget whether nobody will look at its logs
  private synchronized void end(boolean forget) {
    if (ended) {
      return;
    }
    ended = true;
    try {
      if (measuring != null) {
        measuring.destroy();
        PidFile.awaitEnd(measuring.toHandle(), ENDS_WITHIN);
      }
      supervisor.close();
      if (forget) {
        Folders.delete(options.state());
      }
    } catch (IOException e) {
      System.out.println("while stopping: " + e.getMessage());
    }
  }
}
