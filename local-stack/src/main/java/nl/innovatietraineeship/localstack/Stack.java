package nl.innovatietraineeship.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// The process in which parts of the stack run: all of them, or one.
///
/// `Stack postgres,kafka,oidc,connect --dir D --port N [--cache C]`. When it is ready it writes
/// `stack.properties` and a file `<part>.ready` with its process id. It ends with code 3 when a
/// part ends by itself, for its supervisor to start it again; on SIGTERM it stops its parts in the
/// opposite order of their start.
public final class Stack implements AutoCloseable {
  private static final int PART_FAILED = 1;
  private static final int PART_ENDED = 3;
  private static final long WATCH_EVERY_MILLIS = 500;

  private final Path dir;
  private final Path cache;
  private final Ports ports;
  private final Secrets secrets;
  private final Deque<Part> parts = new ArrayDeque<>();

  private Stack(Path dir, Path cache, Ports ports) {
    this.dir = dir;
    this.cache = cache;
    this.ports = ports;
    this.secrets = Secrets.in(dir).complete();
  }

  public static void main(String[] args) throws Exception {
    var arguments = Arguments.of("PARTS [--dir D] [--port N] [--cache C]", args);
    var dir = Path.of(arguments.option("dir")).toAbsolutePath();
    var stack =
        new Stack(
            dir,
            Path.of(arguments.option("cache", dir.resolve("cache").toString())).toAbsolutePath(),
            new Ports(arguments.number("port", Ports.DEFAULT_BASE)));
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
    stack.start(parts(arguments.word(0)));
    stack.watch();
    System.exit(PART_ENDED);
  }

  private static Set<Part.Kind> parts(String names) {
    var kinds = EnumSet.noneOf(Part.Kind.class);
    for (var name : names.split(",", -1)) {
      kinds.add(Part.Kind.valueOf(name.toUpperCase(Locale.ROOT)));
    }
    return kinds;
  }

  /// All at once: Connect waits for Kafka by itself, and the others do not know each other.
  private void start(Set<Part.Kind> kinds) throws IOException {
    Files.createDirectories(dir);
    for (var kind : kinds) {
      Files.deleteIfExists(ready(kind));
    }
    try (ExecutorService starters = Executors.newFixedThreadPool(kinds.size())) {
      kinds.forEach(kind -> starters.execute(() -> begin(kind)));
    }
    StackProperties.of(ports, secrets).write(dir);
    for (var kind : kinds) {
      Files.writeString(ready(kind), Long.toString(ProcessHandle.current().pid()));
    }
    System.out.println("ready: " + kinds);
  }

  private Path ready(Part.Kind kind) {
    return dir.resolve(kind.word() + ".ready");
  }

  /// A part that cannot start ends the process at once: the others would wait for it in vain.
  private void begin(Part.Kind kind) {
    try {
      var part =
          switch (kind) {
            case POSTGRES -> Postgres.start(dir, cache, ports, secrets);
            case KAFKA -> Kafka.start(dir, ports);
            case OIDC -> Oidc.start(dir, ports);
            case CONNECT -> Connect.start(ports);
          };
      synchronized (parts) {
        parts.addLast(part);
      }
      System.out.println(kind.word() + " started");
    } catch (Exception | LinkageError e) {
      System.out.println("cannot start " + kind.word());
      e.printStackTrace();
      System.exit(PART_FAILED);
    }
  }

  private void watch() throws InterruptedException {
    while (true) {
      synchronized (parts) {
        for (var part : parts) {
          if (!part.alive()) {
            System.out.println(part.getClass().getSimpleName() + " ended by itself");
            return;
          }
        }
      }
      TimeUnit.MILLISECONDS.sleep(WATCH_EVERY_MILLIS);
    }
  }

  /// Readers before what they read from: Connect, then OIDC, Kafka and PostgreSQL, whatever order
  /// they came up in.
  @Override
  public void close() {
    synchronized (parts) {
      parts.stream().sorted(Comparator.comparingInt(Stack::stopsAs)).forEach(Part::close);
      parts.clear();
    }
  }

  private static int stopsAs(Part part) {
    return switch (part) {
      case Connect _ -> 0;
      case Oidc _ -> 1;
      case Kafka _ -> 2;
      case Postgres _ -> 3;
    };
  }
}
