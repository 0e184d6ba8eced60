package nl.innovatietraineeship.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The cache of loaded and linked classes of one process, which shortens its start by more than
/// half. The virtual machine writes it when its first run ends; a cache of other jars, flags or
/// another Java is not used.
final class AotCache {
  private final Path cache;
  private final Path stamp;
  private final Path next;

  /// What the first run saw, from which the cache is made; of no use afterwards.
  private final Path recording;

  private final String now;

  /// Only `./suite up` takes the time to write it, not the suites that tests start.
  private final boolean writes;

  AotCache(Path folder, Launch launch, boolean writes) {
    this.writes = writes;
    cache = folder.resolve(launch.name() + ".aot");
    stamp = folder.resolve(launch.name() + ".stamp");
    next = folder.resolve(launch.name() + ".next");
    recording = folder.resolve(launch.name() + ".next.config");
    now = stampOf(launch);
  }

  private static String stampOf(Launch launch) {
    var text =
        new StringBuilder(System.getProperty("java.runtime.version"))
            .append('\n')
            .append(launch.flags())
            .append('\n');
    try (var files = Files.walk(launch.builtFrom())) {
      for (var file : files.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
        text.append(file)
            .append(' ')
            .append(Files.size(file))
            .append(' ')
            .append(Files.getLastModifiedTime(file))
            .append('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /// Whether this run writes the cache at its end.
  boolean trains() {
    return writes && missing();
  }

  private boolean missing() {
    try {
      return !Files.exists(cache)
          || !Files.exists(stamp)
          || !Files.readString(stamp, UTF_8).equals(now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> flags() {
    if (!missing()) {
      return List.of("-XX:AOTCache=" + cache);
    }
    return writes ? List.of("-XX:AOTCacheOutput=" + next) : List.of();
  }

  /// After an end in order: takes what was written, whole.
  void adopt() throws IOException {
    if (!writes || !Files.exists(next)) {
      return;
    }
    Files.deleteIfExists(stamp);
    Files.move(next, cache, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(stamp, now, UTF_8);
    Files.deleteIfExists(recording);
  }

  void forgetHalf() throws IOException {
    if (!writes) {
      return;
    }
    Files.createDirectories(next.getParent());
    Files.deleteIfExists(next);
    Files.deleteIfExists(recording);
  }
}
