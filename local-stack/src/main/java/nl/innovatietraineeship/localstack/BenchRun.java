package nl.innovatietraineeship.localstack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `./suite bench`: measures a suite of its own, which runs as in service and whose data are thrown
/// away.
final class BenchRun {
  private final Checkout checkout;
  private final Arguments arguments;
  private final SuiteOptions options;
  private final Supervisor supervisor;

  BenchRun(Checkout checkout, Arguments arguments) {
    this.checkout = checkout;
    this.arguments = arguments;
    options = own(checkout);
    supervisor = new Supervisor(checkout, options, System.out::println);
  }

  private static SuiteOptions own(Checkout checkout) {
    return new SuiteOptions(checkout.state().resolve("bench"), Ports.free(), false, true, false);
  }

  /// What a bench that died left running, and its data.
  static void clear(Checkout checkout) throws IOException {
    var options = own(checkout);
    new Leftovers(options).end(System.out::println);
    Folders.delete(options.state());
  }

  int run() throws IOException, InterruptedException, SuiteProblem {
    arguments.positive("rounds");
    arguments.positive("seconds");
    try (var _ = TestRun.claim(checkout.state())) {
      if (Suite.running(checkout.state()).isPresent()) {
        throw new SuiteProblem(
            "The suite of this clone runs and would take its part of the processor; "
                + "stop it with ./suite down, its data is kept.");
      }
      clear(checkout);
      Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end"));
      supervisor.start();
      var program = new Program("benchmarks", "nl.innovatietraineeship.benchmarks.Bench", false);
      var builder = program.command(checkout, options, more());
      builder
          .environment()
          .put("SUITE_STACK", options.stackDir().resolve(StackProperties.FILE).toString());
      builder.environment().put("SUITE_STATUS", options.run().resolve(Status.FILE).toString());
      return builder.start().waitFor();
    }
  }

  private List<String> more() throws IOException {
    var more = new ArrayList<>(arguments.asGiven());
    Status.last(checkout.state().resolve("run"))
        .filter(up -> up.readyAfterMillis() > 0)
        .ifPresent(up ->
            more.addAll(
                List.of(
                    "--up-seconds",
                    String.format(Locale.ROOT, "%.1f", up.readyAfterMillis() / 1000.0))));
    return more;
  }

  private void end() {
    try {
      supervisor.close();
      Folders.delete(options.state());
    } catch (IOException e) {
      System.out.println("while stopping: " + e.getMessage());
    }
  }
}
