package nl.innovatietraineeship.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What the suite's processes take of the machine, from Linux' own accounts in `/proc`.
final class Processes {

  /// The unit of the CPU times in `/proc/PID/stat` on every Linux: a hundredth of a second.
  private static final long TICK_MICROS = 10_000;

  private final Path status;
  private final Path stack;

  /// @param status the supervisor's list
  /// @param stack the folder that PostgreSQL's data lie in
  Processes(Path status, Path stack) {
    this.status = status;
    this.stack = stack;
  }

  /// Microseconds of CPU that a service has used so far.
  long serviceMicros(String name) throws IOException {
    return micros(List.of(pid(name)));
  }

  /// Microseconds of CPU that PostgreSQL's processes have used so far, those that ended included.
  long databaseMicros() throws IOException {
    return micros(database());
  }

  /// Megabytes of everything, the supervisor included: each page counted once, shared ones by their
  /// share.
  double megabytes() throws IOException {
    var all = new ArrayList<Long>(database());
    for (JsonNode process : read().path("processes")) {
      long pid = process.path("pid").asLong();
      all.add(pid);
      ProcessHandle.of(pid)
          .flatMap(ProcessHandle::parent)
          .map(ProcessHandle::pid)
          .ifPresent(all::add);
    }
    long kilobytes = 0;
    for (long pid : all.stream().distinct().toList()) {
      kilobytes += proportionalSet(pid);
    }
    return kilobytes / 1024.0;
  }

  private JsonNode read() throws IOException {
    return new JsonMapper().readTree(status.toFile());
  }

  private long pid(String name) throws IOException {
    for (JsonNode process : read().path("processes")) {
      if (process.path("name").asText().equals(name)) {
        return process.path("pid").asLong();
      }
    }
    throw new IllegalStateException("the supervisor knows no " + name);
  }

  private List<Long> database() throws IOException {
    try (Stream<Path> files = Files.walk(stack, 4)) {
      Path file =
          files
              .filter(each -> each.endsWith("postmaster.pid"))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("no postmaster.pid in " + stack));
      long postmaster = Long.parseLong(Files.readAllLines(file).getFirst().strip());
      return ProcessHandle.of(postmaster).stream()
          .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
          .map(ProcessHandle::pid)
          .toList();
    }
  }

  /// User and system time, with that of children that ended.
  private static long micros(List<Long> pids) {
    long ticks = 0;
    for (long pid : pids) {
      try {
        String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        for (int field = 11; field <= 14; field++) {
          ticks += Long.parseLong(fields[field]);
        }
      } catch (IOException ended) {
        ticks += 0; // A connection that closed in between: its parent counts it.
      }
    }
    return ticks * TICK_MICROS;
  }

  private static long proportionalSet(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
      return lines
          .filter(line -> line.startsWith("Pss:"))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0L);
    } catch (IOException ended) {
      return 0; // As above.
    }
  }
}
