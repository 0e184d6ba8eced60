package nl.innovatietraineeship.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A stack of the test's own, in a process of its own, that can be stopped, killed and started
/// again.
final class RunningStack implements AutoCloseable {
  private static final Duration WITHIN = Duration.ofMinutes(1);

  final Ports ports = Ports.free();
  private final Path dir;
  private final Path cache;
  private Process process;

  RunningStack(Path dir, Path cache) throws IOException, InterruptedException {
    this.dir = dir;
    this.cache = cache;
    this.process = start();
  }

  private Process start() throws IOException, InterruptedException {
    Files.deleteIfExists(dir.resolve("connect.ready"));
    var command = new ArrayList<String>();
    command.add(JavaFlags.program());
    command.addAll(JavaFlags.stack(true));
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            Stack.class.getName(),
            "postgres,kafka,oidc,connect",
            "--dir",
            dir.toString(),
            "--port",
            Integer.toString(ports.base()),
            "--cache",
            cache.toString()));
    var started =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(dir.resolve("stack.log").toFile()))
            .start();
    var until = Instant.now().plus(WITHIN);
    while (!Files.exists(dir.resolve("connect.ready"))) {
      if (!started.isAlive() || Instant.now().isAfter(until)) {
        started.destroyForcibly();
        throw new IOException("the stack did not start");
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    return started;
  }

  StackProperties properties() {
    return StackProperties.read(dir.resolve(StackProperties.FILE));
  }

  void restart() throws IOException, InterruptedException {
    close();
    process = start();
  }

  /// SIGKILL: nobody says goodbye; PostgreSQL, which was not hit, is found and ended by the next
  /// start.
  void crash() throws IOException, InterruptedException {
    process.destroyForcibly().waitFor();
    process = start();
  }

  @Override
  public void close() {
    process.destroy();
    if (!PidFile.awaitEnd(process.toHandle(), WITHIN)) {
      process.destroyForcibly();
    }
  }
}
