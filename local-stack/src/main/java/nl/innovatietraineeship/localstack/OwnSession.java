package nl.innovatietraineeship.localstack;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Ctrl-C in a terminal reaches everybody in the session at once; our processes are to be stopped
/// in order, by their supervisor, so they get a session of their own where the system can do that.
final class OwnSession {
  static final List<String> PREFIX = prefix();

  private OwnSession() {}

  private static List<String> prefix() {
    var path = System.getenv().getOrDefault("PATH", "");
    var found =
        Arrays.stream(path.split(File.pathSeparator, -1))
            .map(folder -> Path.of(folder, "setsid"))
            .filter(Files::isExecutable)
            .findFirst();
    return found.map(setsid -> List.of(setsid.toString())).orElse(List.of());
  }
}
