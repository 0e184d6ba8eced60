package nl.innovatietraineeship.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One process that is kept running: started, watched, started again when it dies.
final class Supervised {
  /// The first restart waits this long, each further one twice as long, up to the longest.
  private static final Duration FIRST_WAIT = Duration.ofMillis(500);

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  /// Who ran this long has recovered: the waits begin anew.
  private static final Duration RECOVERED_AFTER = Duration.ofMinutes(1);

  private static final Duration STOP_WITHIN = Duration.ofMinutes(1);

  /// A first run writes its cache of classes when it ends: seconds of work, more when all do so on
  /// two cores.
  private static final Duration TRAINING_WITHIN = Duration.ofMinutes(4);

  /// A log longer than this is put aside at the next start; the one before is thrown away.
  private static final long LONGEST_LOG = 20L << 20;

  private static final int TERMINATED = 143;

  /// Whoever ends this often while it starts will not come up by trying again.
  private static final int ATTEMPTS = 4;

  private final Launch launch;
  private final SuiteOptions options;
  private final AotCache aot;
  private final Runnable changed;

  private volatile @Nullable Process process;
  private volatile Instant since = Instant.EPOCH;
  private volatile Duration wait = FIRST_WAIT;
  private volatile int restarts;
  private volatile String lastExit = "";
  private volatile boolean wanted;

  Supervised(Launch launch, SuiteOptions options, AotCache aot, Runnable changed) {
    this.launch = launch;
    this.options = options;
    this.aot = aot;
    this.changed = changed;
  }

  Launch launch() {
    return launch;
  }

  synchronized void start() {
    wanted = true;
    try {
      begin();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start " + launch.name(), e);
    }
  }

  private void begin() throws IOException {
    Files.createDirectories(options.logs());
    rotateLog();
    aot.forgetHalf();
    var builder = new ProcessBuilder(command()).redirectErrorStream(true);
    builder
        .redirectOutput(Redirect.appendTo(options.log(launch.name()).toFile()))
        .redirectInput(Redirect.from(Path.of("/dev/null").toFile()));
    builder.environment().putAll(launch.environment());
    var begun = builder.start();
    remember(begun);
    process = begun;
    since = Instant.now();
    Thread.ofVirtual().start(() -> watch(begun));
    changed.run();
  }

  /// Whom no file names, nobody would end after our death: ended at once.
  private void remember(Process begun) throws IOException {
    try {
      PidFile.write(options.pidFile(launch.name()), begun.toHandle());
    } catch (IOException e) {
      begun.destroyForcibly();
      throw e;
    }
  }

  private void rotateLog() throws IOException {
    var log = options.log(launch.name());
    if (Files.exists(log) && Files.size(log) > LONGEST_LOG) {
      Files.move(
          log, log.resolveSibling(launch.name() + ".old"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private List<String> command() {
    var command = new ArrayList<String>(OwnSession.PREFIX);
    command.add(JavaFlags.program());
    command.addAll(launch.flags());
    command.addAll(aot.flags());
    command.addAll(launch.program());
    return command;
  }

  private void watch(Process begun) {
    try {
      begun.waitFor();
      ended(begun);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void ended(Process which) {
    synchronized (this) {
      if (!wanted || process == null || process.pid() != which.pid()) {
        return;
      }
      lastExit = Integer.toString(which.exitValue());
      if (Instant.now().isAfter(since.plus(RECOVERED_AFTER))) {
        wait = FIRST_WAIT;
      }
      process = null;
    }
    changed.run();
    Thread.ofVirtual().start(this::again);
  }

  private void again() {
    try {
      do {
        TimeUnit.MILLISECONDS.sleep(wait.toMillis());
      } while (!begunOrNotWanted());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// A start that fails, on a full disk for one, is tried again later, as an end is.
  private synchronized boolean begunOrNotWanted() {
    wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
    if (!wanted || process != null) {
      return true;
    }
    restarts++;
    try {
      begin();
      return true;
    } catch (IOException | UncheckedIOException e) {
      lastExit = e.toString();
      changed.run();
      return false;
    }
  }

  /// Waits until it is ready, through a restart or two, since a part may need another that comes
  /// later.
  void awaitReady(Instant until) throws InterruptedException, SuiteProblem {
    var before = line().restarts();
    while (true) {
      var now = process();
      if (now != null && now.isAlive() && launch.ready().of(now.pid())) {
        return;
      }
      if (line().restarts() - before >= ATTEMPTS) {
        throw problem("ended " + ATTEMPTS + " times while it started, last with " + lastExit);
      }
      if (Instant.now().isAfter(until)) {
        throw problem("was not ready in time");
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private SuiteProblem problem(String what) {
    return new SuiteProblem(launch.name() + " " + what + "; see " + options.log(launch.name()));
  }

  @Nullable Process process() {
    return process;
  }

  /// SIGKILL, as a test of what happens then; the supervisor starts it again by itself.
  void kill() throws InterruptedException {
    var now = process();
    if (now != null) {
      now.destroyForcibly().waitFor();
    }
  }

  /// Whether its end will take longer, since it writes its cache of classes.
  boolean trains() {
    return process() != null && aot.trains();
  }

  /// SIGTERM and wait; no restart.
  void stop() throws InterruptedException, IOException {
    Process now;
    synchronized (this) {
      wanted = false;
      now = process;
      process = null;
    }
    if (now != null) {
      var within = aot.trains() ? TRAINING_WITHIN : STOP_WITHIN;
      now.destroy();
      if (!now.waitFor(within.toSeconds(), TimeUnit.SECONDS)) {
        now.descendants().forEach(ProcessHandle::destroyForcibly);
        now.destroyForcibly().waitFor();
      } else if (now.exitValue() == TERMINATED || now.exitValue() == 0) {
        aot.adopt();
      }
    }
    Files.deleteIfExists(options.pidFile(launch.name()));
    changed.run();
  }

  /// Takes no lock: whoever changes, and holds one, asks all others for their lines.
  Status.Line line() {
    var now = process;
    var state = !wanted ? "stopped" : now == null || !now.isAlive() ? "restarting" : "running";
    return new Status.Line(
        launch.name(),
        state,
        now == null ? 0 : now.pid(),
        launch.port(),
        restarts,
        since.toString(),
        lastExit);
  }
}
