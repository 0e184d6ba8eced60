package nl.innovatietraineeship.localstack;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the supervisor says of its processes, in a file, for `status` and whoever else asks.
///
/// @param phase `starting`, `ready` or `stopping`
/// @param readyAfterMillis how long the start took, once it is ready
record Status(String phase, int port, long readyAfterMillis, List<Line> processes) {
  private static final JsonMapper JSON = new JsonMapper();
  static final String FILE = "status.json";

  /// @param state `running`, `restarting` or `stopped`
  /// @param since when this process started
  /// @param lastExit the exit code of its predecessor, or nothing
  record Line(
      String name, String state, long pid, int port, int restarts, String since, String lastExit) {}

  /// What the last supervisor said last, whether it runs still or not.
  static Optional<Status> last(Path run) throws IOException {
    return Files.exists(run.resolve(FILE)) ? Optional.of(read(run)) : Optional.empty();
  }

  static Status read(Path run) throws IOException {
    return JSON.readValue(Files.readString(run.resolve(FILE)), new TypeReference<>() {});
  }

  void write(Path run) throws IOException {
    Folders.write(run.resolve(FILE), JSON.writeValueAsString(this));
  }
}
