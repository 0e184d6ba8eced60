package nl.innovatietraineeship.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// PostgreSQL as a child process, with every setting on that keeps what it confirmed.
final class Postgres implements Part {
  private static final Duration START_WITHIN = Duration.ofMinutes(1);
  private static final long STOP_WITHIN_SECONDS = 20;

  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          // A socket's path must be short, and a clone may lie deep.
          "unix_socket_directories=",
          "wal_level=logical",
          "fsync=on",
          "synchronous_commit=on",
          "full_page_writes=on",
          // Four services with a pool of 20, their tests beside them, and the readers of the log.
          "max_connections=200",
          // A test run has a slot per module and more while connectors are moved.
          "max_replication_slots=64",
          "max_wal_senders=64",
          // A development machine shares its memory with everything else.
          "shared_buffers=64MB",
          "max_wal_size=1GB",
          "jit=off",
          // Of a disk without arms. As of one with them, an index on state and id looks as dear as
          // a
          // walk along all ids, and a page of matches may read a million rows.
          "random_page_cost=1.1",
          "timezone=UTC",
          "log_timezone=UTC",
          "log_min_messages=warning",
          "lc_messages=C");

  private final Process process;
  private final Path pidFile;

  private Postgres(Process process, Path pidFile) {
    this.process = process;
    this.pidFile = pidFile;
  }

  static Postgres start(Path dir, Path cache, Ports ports, Secrets secrets)
      throws IOException, InterruptedException, SQLException {
    var home = PostgresBinaries.in(cache);
    var data = dir.resolve("postgres");
    var pidFile = dir.resolve("postgres.pid");
    PidFile.endLeftover(pidFile, "-INT");
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      initialise(home, data, secrets);
    }
    var command =
        new ArrayList<>(
            List.of(
                home.resolve("bin/postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(ports.postgres())));
    SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
    var process =
        new ProcessBuilder(unprivileged(command))
            .inheritIO()
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .start();
    PidFile.write(pidFile, process.toHandle());
    var postgres = new Postgres(process, pidFile);
    try {
      postgres.awaitReady(new Databases(ports, secrets));
      return postgres;
    } catch (IOException | InterruptedException | SQLException e) {
      postgres.close();
      throw e;
    }
  }

  private static void initialise(Path home, Path data, Secrets secrets)
      throws IOException, InterruptedException {
    var half = data.resolveSibling("postgres.half");
    Folders.delete(half);
    Files.createDirectories(data.getParent());
    var password =
        Files.createTempFile(
            data.getParent(),
            "pw",
            "",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.writeString(password, secrets.of("postgres"));
      run(
          List.of(
              home.resolve("bin/initdb").toString(),
              "-D",
              half.toString(),
              "-U",
              "postgres",
              "-E",
              "UTF8",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--locale=C",
              "--auth=scram-sha-256",
              "--pwfile=" + password));
    } finally {
      Files.delete(password);
    }
    Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    var process = new ProcessBuilder(unprivileged(command)).redirectErrorStream(true).start();
    var said =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(command.getFirst() + " failed: " + said);
    }
  }

  /// Says in time, and plainly, that it cannot run here.
  static void requireAllowed() throws SuiteProblem, InterruptedException {
    try {
      run(List.of("true"));
    } catch (IOException e) {
      throw new SuiteProblem(
          "PostgreSQL does not run as root, and root may not make a user namespace here ("
              + String.valueOf(e.getMessage()).strip()
              + "). Run ./suite as another user, or allow unshare --user.");
    }
  }

  /// PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it is.
  private static List<String> unprivileged(List<String> command) {
    if (!System.getProperty("user.name").equals("root")) {
      return command;
    }
    var wrapped = new ArrayList<>(List.of("unshare", "--user"));
    wrapped.addAll(command);
    return wrapped;
  }

  private void awaitReady(Databases databases)
      throws IOException, InterruptedException, SQLException {
    var until = Instant.now().plus(START_WITHIN);
    while (true) {
      try (var _ = databases.connect("postgres")) {
        break;
      } catch (SQLException e) {
        if (!process.isAlive()) {
          throw new IOException(
              "PostgreSQL stopped while it started, with exit code " + process.exitValue(), e);
        }
        if (Instant.now().isAfter(until)) {
          throw new IOException(
              "PostgreSQL did not answer within " + START_WITHIN.toSeconds() + " s", e);
        }
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
    databases.prepare();
  }

  @Override
  public boolean alive() {
    return process.isAlive();
  }

  /// A fast shutdown: sessions are cut, what was committed is kept.
  @Override
  public void close() {
    PidFile.signal(process.toHandle(), "-INT");
    try {
      if (!process.waitFor(STOP_WITHIN_SECONDS, TimeUnit.SECONDS)) {
        PidFile.signal(process.toHandle(), "-QUIT");
        process.waitFor(STOP_WITHIN_SECONDS, TimeUnit.SECONDS);
      }
      Files.deleteIfExists(pidFile);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
