package nl.innovatietraineeship.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// docs/life-cycles.md has every command and every event that there is.
class LifeCyclesTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path GOLDEN = ROOT.resolve("contracts/src/main/resources/contracts/golden");

  @Test
  void every_command_and_every_event_is_told() throws IOException {
    String told = Files.readString(ROOT.resolve("docs/life-cycles.md"));
    assertEquals(
        List.of(),
        Stream.concat(commands().stream(), events().stream())
            .filter(Predicate.not(told::contains))
            .toList());
    assertFalse(commands().isEmpty());
    assertFalse(events().isEmpty());
  }

  /// The operations of the security matrix that are no reads; a test of its own keeps that whole.
  private static List<String> commands() throws IOException {
    try (var lines =
        Files.lines(ROOT.resolve("system-tests/src/test/resources/security-matrix.csv"))) {
      return lines
          .skip(1)
          .map(line -> "`" + line.split(",", -1)[1] + "`")
          .filter(operation -> !operation.startsWith("`list") && !operation.startsWith("`read"))
          .distinct()
          .toList();
    }
  }

  private static List<String> events() throws IOException {
    try (var files = Files.list(GOLDEN)) {
      return files.map(file -> file.getFileName().toString().replace(".v1.json", "")).toList();
    }
  }
}
