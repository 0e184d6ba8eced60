package nl.innovatietraineeship.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/// What can be known to go wrong before anything is started, each in one clear line.
final class Checks {
  /// Room for the databases, the topics, the caches of four services, and some days of use.
  private static final long NEEDED_BYTES = 2L << 30;

  private final Checkout checkout;
  private final SuiteOptions options;

  Checks(Checkout checkout, SuiteOptions options) {
    this.checkout = checkout;
    this.options = options;
  }

  /// To be asked before anything is written; the others when what an earlier run left is ended.
  void disk() throws SuiteProblem, IOException {
    var folder = options.state();
    while (!Files.exists(folder)) {
      folder = folder.resolve("..").normalize();
    }
    var free = Files.getFileStore(folder).getUsableSpace();
    if (free < NEEDED_BYTES) {
      throw new SuiteProblem(
          "The disk of "
              + options.state()
              + " has only "
              + (free >> 20)
              + " MB free; the suite needs "
              + (NEEDED_BYTES >> 20)
              + " MB.");
    }
  }

  void all() throws SuiteProblem, IOException, InterruptedException {
    var unbuilt = checkout.unbuilt();
    if (!unbuilt.isEmpty()) {
      throw new SuiteProblem(
          "Not built yet: "
              + unbuilt.stream().map(Service::module).collect(Collectors.joining(", "))
              + "; ./suite up builds them.");
    }
    Postgres.requireAllowed();
    ports();
  }

  private void ports() throws SuiteProblem {
    var wanted = new LinkedHashMap<>(options.ports().ofServices());
    wanted.putAll(options.ports().ofStack());
    var taken =
        wanted.entrySet().stream()
            .filter(port -> !Ports.isFree(port.getValue()))
            .map(port -> port.getValue() + " (" + port.getKey() + ")")
            .toList();
    if (!taken.isEmpty()) {
      throw new SuiteProblem(
          "Taken by another program: port "
              + String.join(", ", taken)
              + ". Stop it, or choose other ports: ./suite up --port "
              + (options.ports().base() + 1000));
    }
  }
}
