package nl.innovatietraineeship.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;

/// A copy of what was built, from which a suite runs: the next build, or `./suite test`, replaces
/// the jars in `target` under whoever has them open.
final class Snapshot {
  private Snapshot() {}

  /// Makes `to` equal to `from`; what is equal already is left alone, so that caches made from it
  /// stay good.
  static void sync(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    var wanted = new HashSet<Path>();
    try (var files = Files.walk(from)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = to.resolve(from.relativize(file));
        wanted.add(copy);
        copyIfChanged(file, copy);
      }
    }
    forgetOthers(to, wanted);
  }

  private static boolean same(Path file, Path copy) throws IOException {
    return Files.exists(copy)
        && Files.size(file) == Files.size(copy)
        && Files.getLastModifiedTime(file).equals(Files.getLastModifiedTime(copy));
  }

  /// At once: a process that still runs from the old file keeps it.
  static void copyIfChanged(Path file, Path copy) throws IOException {
    if (same(file, copy)) {
      return;
    }
    Files.createDirectories(copy.getParent());
    var next = copy.resolveSibling(copy.getFileName() + ".next");
    Files.copy(file, next, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
    Files.move(next, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void forgetOthers(Path folder, Set<Path> wanted) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file :
          files.filter(Files::isRegularFile).filter(file -> !wanted.contains(file)).toList()) {
        Files.delete(file);
      }
    }
  }
}
