package nl.innovatietraineeship.localstack;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/// `./suite status`: what runs, since when, how often it died, and whether it answers.
final class Report {
  private static final long MEGABYTE_KB = 1024;

  private final Checkout checkout;
  private final SuiteOptions options;
  private long memory;

  Report(Checkout checkout, SuiteOptions options) {
    this.checkout = checkout;
    this.options = options;
  }

  int print() throws IOException, InterruptedException, SuiteProblem {
    var status = Suite.running(checkout.state()).orElseThrow(SuiteProblem::notUp);
    System.out.printf(
        Locale.ROOT,
        "%-12s %-11s %8s %6s %9s %9s %8s  %s%n",
        "",
        "state",
        "pid",
        "port",
        "since",
        "restarts",
        "memory",
        "");
    for (var line : status.processes()) {
      print(line);
    }
    var supervisor = PidFile.read(options.pidFile(Leftovers.SUPERVISOR));
    supervisor.ifPresent(process -> memory += Memory.kilobytesOf(process.pid()));
    connectors();
    System.out.printf(
        Locale.ROOT,
        "%s%s; memory of everything %d MB%n",
        status.phase(),
        tookSeconds(status),
        memory / MEGABYTE_KB);
    return status.phase().equals("ready") ? 0 : SuiteProblem.NOT_UP;
  }

  private void print(Status.Line line) throws InterruptedException {
    var kilobytes = line.pid() == 0 ? 0 : treeKilobytes(line.pid());
    memory += kilobytes;
    var since = line.pid() == 0 ? "" : ago(Instant.parse(line.since()));
    var lastExit = line.lastExit().isEmpty() ? "" : "last ended with " + line.lastExit();
    System.out.printf(
        Locale.ROOT,
        "%-12s %-11s %8d %6d %9s %9d %5d MB  %s%n",
        line.name(),
        state(line),
        line.pid(),
        line.port(),
        since,
        line.restarts(),
        kilobytes / MEGABYTE_KB,
        lastExit);
  }

  private String state(Status.Line line) throws InterruptedException {
    var isService =
        Arrays.stream(Service.values()).anyMatch(service -> service.word().equals(line.name()));
    if (!line.state().equals("running") || !isService) {
      return line.state();
    }
    return Launches.answersOk(URI.create("http://127.0.0.1:" + line.port() + "/q/health/ready"))
        ? "ready"
        : "not ready";
  }

  private static long treeKilobytes(long pid) {
    return ProcessHandle.of(pid)
        .map(process ->
            Memory.kilobytesOf(pid)
                + process.descendants().mapToLong(child -> Memory.kilobytesOf(child.pid())).sum())
        .orElse(0L);
  }

  private static String ago(Instant since) {
    var time = Duration.between(since, Instant.now());
    return time.toHours() > 0
        ? time.toHours() + " h"
        : time.toMinutes() > 0 ? time.toMinutes() + " min" : time.toSeconds() + " s";
  }

  private static String tookSeconds(Status status) {
    return status.readyAfterMillis() == 0
        ? ""
        : " after a start of " + status.readyAfterMillis() / 1000 + " s";
  }

  private void connectors() throws InterruptedException {
    var stack = StackProperties.of(options.ports(), Secrets.in(options.stackDir()));
    try (var connectors = new Connectors(URI.create(stack.value("connect.url")))) {
      for (var service : Service.values()) {
        if (service.hasOutbox()) {
          var name = Outbox.in(stack, service.word(), service.database(), "").connector();
          System.out.printf("%-24s %s%n", name, connectors.state(name).toLowerCase(Locale.ROOT));
        }
      }
    } catch (IOException e) {
      System.out.println("the connectors: Kafka Connect does not answer");
    }
  }
}
