package nl.innovatietraineeship.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Starts a whole suite, keeps it running and stops it. `./suite up` is one user of it, the system
/// tests are another.
public final class Supervisor implements AutoCloseable {
  private static final Duration STACK_WITHIN = Duration.ofMinutes(4);
  private static final Duration SERVICES_WITHIN = Duration.ofMinutes(5);

  private final Checkout checkout;
  private final SuiteOptions options;
  private final Consumer<String> say;
  private final List<Supervised> stack = new ArrayList<>();
  private final List<Supervised> services = new ArrayList<>();
  private final Object status = new Object();
  private @Nullable Lock lock;
  private @Nullable Thread keeper;
  private volatile String phase = "starting";
  private volatile long readyAfterMillis;

  public Supervisor(Checkout checkout, SuiteOptions options, Consumer<String> say) {
    this.checkout = checkout;
    this.options = options;
    this.say = say;
  }

  /// Starts everything and returns when all of it is ready.
  public void start() throws SuiteProblem, IOException, InterruptedException {
    var begun = Instant.now();
    var checks = new Checks(checkout, options);
    checks.disk();
    lock = claim(options);
    Files.deleteIfExists(options.run().resolve(Status.FILE));
    PidFile.write(options.pidFile(Leftovers.SUPERVISOR), ProcessHandle.current());
    note();
    new Leftovers(options).end(say);
    checks.all();
    Secrets.in(options.stackDir()).complete();
    var launches = new Launches(checkout, options, Certificate.in(options.state()));
    launches.ofStack().forEach(launch -> stack.add(supervised(launch)));
    launches.ofServices().forEach(launch -> services.add(supervised(launch)));

    say.accept("starting PostgreSQL, Kafka, Connect and the login service");
    begin(stack);
    await(stack, STACK_WITHIN);
    say.accept("starting the four services");
    begin(services);
    await(services, SERVICES_WITHIN);
    say.accept("connecting the outboxes");
    outboxes().register();
    phase = "ready";
    readyAfterMillis = Duration.between(begun, Instant.now()).toMillis();
    note();
    keeper = Thread.ofVirtual().start(outboxes()::keep);
  }

  /// Nothing begins once the stop has begun.
  private synchronized void begin(List<Supervised> processes) throws SuiteProblem {
    if (phase.equals("stopping")) {
      throw new SuiteProblem("stopped while it started");
    }
    processes.forEach(Supervised::start);
  }

  private synchronized void beginStop() {
    phase = "stopping";
  }

  private Supervised supervised(Launch launch) {
    var own = options.state().equals(checkout.state());
    return new Supervised(
        launch, options, new AotCache(options.state().resolve("aot"), launch, own), this::note);
  }

  static Lock claim(SuiteOptions options) throws IOException, SuiteProblem {
    return Lock.take(
        options.run().resolve("lock"),
        "The suite of this clone runs already, or a bench of it; ./suite down stops the suite, its data is kept.");
  }

  private void await(List<Supervised> processes, Duration within)
      throws InterruptedException, SuiteProblem {
    var until = Instant.now().plus(within);
    for (var process : processes) {
      process.awaitReady(until);
    }
  }

  private void note() {
    var lines = new ArrayList<Status.Line>();
    stack.forEach(process -> lines.add(process.line()));
    services.forEach(process -> lines.add(process.line()));
    try {
      synchronized (status) {
        new Status(phase, options.ports().base(), readyAfterMillis, lines).write(options.run());
      }
    } catch (IOException e) {
      say.accept("cannot write the status: " + e.getMessage());
    }
  }

  /// Where the stack of this suite is to be found.
  public StackProperties properties() {
    return StackProperties.of(options.ports(), Secrets.in(options.stackDir()));
  }

  public Connectors connectors() {
    return outboxes().client();
  }

  /// The connector that reads the outbox of a service.
  public String connectorOf(Service service) {
    return outboxes().outbox(service).connector();
  }

  private OutboxConnectors outboxes() {
    return new OutboxConnectors(properties(), say);
  }

  /// Kills one process with SIGKILL: a service by its short name, or `stack`, or `kafka`,
  /// `connect`, `oidc`, `postgres` when they run apart. The supervisor starts it again.
  public void kill(String name) throws InterruptedException {
    named(name).kill();
  }

  /// Kills PostgreSQL itself, which runs beside the process that holds it, all its sessions
  /// included.
  public void killPostgres() {
    PidFile.read(options.stackDir().resolve("postgres.pid"))
        .ifPresent(postmaster -> {
          postmaster.descendants().forEach(ProcessHandle::destroyForcibly);
          postmaster.destroyForcibly();
          PidFile.awaitEnd(postmaster, STACK_WITHIN);
        });
  }

  /// Stops one process in order and starts it again.
  public void restart(String name) throws IOException, InterruptedException {
    named(name).stop();
    named(name).start();
  }

  public void stop(String name) throws IOException, InterruptedException {
    named(name).stop();
  }

  public void start(String name) {
    named(name).start();
  }

  /// Waits until all processes are ready and all connectors run or are paused as they were.
  public void awaitReady() throws InterruptedException, SuiteProblem {
    await(stack, STACK_WITHIN);
    await(services, SERVICES_WITHIN);
  }

  private Supervised named(String name) {
    var all = new ArrayList<>(stack);
    all.addAll(services);
    return all.stream()
        .filter(process -> process.launch().name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no process is called " + name));
  }

  public List<Path> logs() {
    return java.util.stream.Stream.concat(stack.stream(), services.stream())
        .map(process -> options.log(process.launch().name()))
        .toList();
  }

  /// Stops everything it started: the services together, then the stack.
  @Override
  public void close() throws IOException {
    if (lock == null) {
      return;
    }
    beginStop();
    note();
    if (keeper != null) {
      keeper.interrupt();
    }
    if (services.stream().anyMatch(Supervised::trains)) {
      say.accept(
          "after this first run each service writes its AOT cache; the next start is faster for it");
    }
    stopAll(services);
    stopAll(stack.reversed());
    // PostgreSQL outlives a stack that died and was not started again yet.
    new Leftovers(options).end(say);
    Files.deleteIfExists(options.pidFile(Leftovers.SUPERVISOR));
    lock.close();
    lock = null;
  }

  private void stopAll(List<Supervised> processes) {
    try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
      processes.forEach(process -> together.execute(() -> stop(process)));
    }
  }

  private void stop(Supervised process) {
    try {
      process.stop();
    } catch (IOException e) {
      say.accept("stopping " + process.launch().name() + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
