package nl.innovatietraineeship.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What a supervisor that died without a word left running. Known by process id and start time:
/// nothing else is touched.
final class Leftovers {
  static final String SUPERVISOR = "supervisor";

  private static final String TERM = "-TERM";

  private final SuiteOptions options;

  Leftovers(SuiteOptions options) {
    this.options = options;
  }

  /// Ends them all, services first, and says so once.
  void end(Consumer<String> say) throws IOException {
    var ended = new ArrayList<String>();
    for (var file : pidFiles()) {
      var name = file.getFileName().toString().replace(".pid", "");
      if (!name.equals(SUPERVISOR) && PidFile.endLeftover(file, TERM)) {
        ended.add(name);
      }
    }
    if (PidFile.endLeftover(options.stackDir().resolve("postgres.pid"), "-INT")) {
      ended.add("postgres");
    }
    if (!ended.isEmpty()) {
      say.accept("ended what an earlier run had left behind: " + String.join(", ", ended));
    }
  }

  private List<Path> pidFiles() throws IOException {
    if (!Files.isDirectory(options.run())) {
      return List.of();
    }
    try (var files = Files.list(options.run())) {
      return files
          .filter(file -> file.toString().endsWith(".pid"))
          .sorted(java.util.Comparator.comparing(Leftovers::isStack))
          .toList();
    }
  }

  private static boolean isStack(Path file) {
    var name = file.getFileName().toString().replace(".pid", "");
    return java.util.Arrays.stream(Service.values())
        .noneMatch(service -> service.word().equals(name));
  }
}
