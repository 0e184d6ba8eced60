package nl.innovatietraineeship.localstack;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// The connectors of the services' outboxes: registered at the start, looked after while the suite
/// runs.
final class OutboxConnectors {
  private static final Duration RUNNING_WITHIN = Duration.ofMinutes(2);
  private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

  private final StackProperties stack;
  private final Consumer<String> say;

  OutboxConnectors(StackProperties stack, Consumer<String> say) {
    this.stack = stack;
    this.say = say;
  }

  Connectors client() {
    return new Connectors(URI.create(stack.value("connect.url")));
  }

  Outbox outbox(Service service) {
    return Outbox.in(stack, service.word(), service.database(), "");
  }

  private List<Outbox> outboxes() {
    return Arrays.stream(Service.values()).filter(Service::hasOutbox).map(this::outbox).toList();
  }

  /// After the services have migrated their databases, which makes the publications.
  void register() throws IOException, InterruptedException, SuiteProblem {
    try (var connectors = client()) {
      for (var outbox : outboxes()) {
        connectors.register(outbox);
      }
      for (var outbox : outboxes()) {
        connectors.awaitRunning(outbox.connector(), RUNNING_WITHIN);
      }
    } catch (TimeoutException e) {
      throw new SuiteProblem(e.getMessage() + "; see ./suite logs stack");
    }
  }

  /// Until interrupted: a task that failed, on a database that was away for long, is started again.
  void keep() {
    try (var connectors = client()) {
      while (!Thread.currentThread().isInterrupted()) {
        TimeUnit.MILLISECONDS.sleep(LOOK_EVERY.toMillis());
        for (var outbox : outboxes()) {
          keep(connectors, outbox.connector());
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void keep(Connectors connectors, String connector) throws InterruptedException {
    try {
      if (connectors.state(connector).equals("FAILED")) {
        say.accept(connector + " failed and is started again");
        connectors.restartFailed(connector);
      }
    } catch (IOException connectIsAway) {
      // It is being restarted itself; the next look tells.
    }
  }
}
