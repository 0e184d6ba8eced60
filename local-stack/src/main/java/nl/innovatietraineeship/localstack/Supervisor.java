package nl.innovatietraineeship.localstack;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Starts a whole suite, keeps it running and stops it. `./suite up` is one user of it, the system
/// tests are another.
public final class Supervisor implements AutoCloseable {
  private static final Duration STACK_WITHIN = Duration.ofMinutes(4);
  private static final Duration SERVICES_WITHIN = Duration.ofMinutes(5);
  private static final Duration CONNECTORS_WITHIN = Duration.ofMinutes(2);
  private static final Duration LOOK_AFTER_CONNECTORS_EVERY = Duration.ofSeconds(5);

  private final Checkout checkout;
  private final SuiteOptions options;
  private final Consumer<String> say;
  private final List<Supervised> stack = new ArrayList<>();
  private final List<Supervised> services = new ArrayList<>();
  private final Object status = new Object();
  private @Nullable FileChannel lockFile;
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
    claim();
    new Leftovers(options).end(say);
    new Checks(checkout, options).all();
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
    connect();
    phase = "ready";
    readyAfterMillis = Duration.between(begun, Instant.now()).toMillis();
    note();
    keeper = Thread.ofVirtual().start(this::keepConnectors);
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
        launch, options, new AotCache(checkout.state().resolve("aot"), launch, own), this::note);
  }

  private void claim() throws IOException, SuiteProblem {
    Files.createDirectories(options.run());
    var channel =
        FileChannel.open(
            options.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock(channel) == null) {
      channel.close();
      throw new SuiteProblem("The suite of this clone runs already; ./suite status tells more.");
    }
    lockFile = channel;
    Files.deleteIfExists(options.run().resolve(Status.FILE));
    PidFile.write(options.pidFile(Leftovers.SUPERVISOR), ProcessHandle.current());
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException ours) {
      return null;
    }
  }

  private void await(List<Supervised> processes, Duration within)
      throws InterruptedException, SuiteProblem {
    var until = Instant.now().plus(within);
    for (var process : processes) {
      process.awaitReady(until);
    }
  }

  private void connect() throws IOException, InterruptedException, SuiteProblem {
    try (var connectors = connectors()) {
      for (var service : Service.values()) {
        if (service.hasOutbox()) {
          connectors.register(outbox(service));
        }
      }
      for (var service : Service.values()) {
        if (service.hasOutbox()) {
          connectors.awaitRunning(outbox(service).connector(), CONNECTORS_WITHIN);
        }
      }
    } catch (TimeoutException e) {
      throw new SuiteProblem(e.getMessage() + "; see ./suite logs stack");
    }
  }

  private Outbox outbox(Service service) {
    return Outbox.in(properties(), service.word(), service.database(), "");
  }

  /// A connector whose task failed, on a database that was away for long, is started again.
  private void keepConnectors() {
    try (var connectors = connectors()) {
      while (phase.equals("ready")) {
        TimeUnit.MILLISECONDS.sleep(LOOK_AFTER_CONNECTORS_EVERY.toMillis());
        for (var service : Service.values()) {
          if (service.hasOutbox()) {
            keep(connectors, outbox(service).connector());
          }
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
    return new Connectors(URI.create(properties().value("connect.url")));
  }

  /// The connector that reads the outbox of a service.
  public String connectorOf(Service service) {
    return outbox(service).connector();
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
    if (lockFile == null) {
      return;
    }
    beginStop();
    if (keeper != null) {
      keeper.interrupt();
    }
    if (services.stream().anyMatch(Supervised::trains)) {
      say.accept(
          "after this first run each service writes its AOT cache; the next start is faster for it");
    }
    stopAll(services);
    stopAll(stack.reversed());
    Files.deleteIfExists(options.pidFile(Leftovers.SUPERVISOR));
    lockFile.close();
    lockFile = null;
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
