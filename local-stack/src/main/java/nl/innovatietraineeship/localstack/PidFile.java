package nl.innovatietraineeship.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Remembers a process over our own death: its number and the moment it started, since numbers are
/// used again.
final class PidFile {
  private static final Duration END_WITHIN = Duration.ofSeconds(20);

  private PidFile() {}

  static void write(Path file, ProcessHandle process) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, process.pid() + " " + startOf(process), UTF_8);
  }

  /// The process of that file, when it is the same one and still runs.
  static Optional<ProcessHandle> read(Path file) {
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      var words = Files.readString(file, UTF_8).strip().split(" ", 2);
      if (words.length < 2) {
        return Optional.empty();
      }
      return ProcessHandle.of(Long.parseLong(words[0]))
          .filter(ProcessHandle::isAlive)
          .filter(process -> words[1].equals(startOf(process)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /// In ticks since the machine started, where the system tells them: they stay the same when its
  /// clock is set.
  private static String startOf(ProcessHandle process) {
    try {
      var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
      // The name, in parentheses, may hold anything; the 22nd field is the 20th after it.
      return "ticks " + stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[19];
    } catch (IOException noSuchSystem) {
      return started(process);
    }
  }

  private static String started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("unknown");
  }

  /// Ends what an earlier run left behind and says whether there was any.
  static boolean endLeftover(Path file, String signal) throws IOException {
    var leftover = read(file);
    leftover.ifPresent(process -> end(process, signal));
    Files.deleteIfExists(file);
    return leftover.isPresent();
  }

  static void end(ProcessHandle process, String signal) {
    signal(process, signal);
    if (!awaitEnd(process, END_WITHIN)) {
      process.destroyForcibly();
      awaitEnd(process, END_WITHIN);
    }
  }

  static boolean awaitEnd(ProcessHandle process, Duration within) {
    try {
      process.onExit().get(within.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      return !process.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }

  /// Java can only send TERM and KILL; PostgreSQL wants INT for a stop that does not wait for its
  /// sessions.
  static void signal(ProcessHandle process, String signal) {
    try {
      new ProcessBuilder("kill", signal, Long.toString(process.pid()))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
