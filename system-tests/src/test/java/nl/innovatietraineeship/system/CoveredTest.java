package nl.innovatietraineeship.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the tests cover, counted from the tables that they try; `./suite test` prints it.
class CoveredTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @Test
  void what_the_tests_cover_is_counted_and_none_of_it_is_nothing() throws IOException {
    var rules = new RuleTable(ROOT).rows();
    var transitions = new TransitionTables(ROOT);
    int matrix = rows(ROOT.resolve("system-tests/src/test/resources/security-matrix.csv"));
    int dates = rows(ROOT.resolve("awb/src/test/resources/worked-dates.csv"));
    int events = files(ROOT.resolve("contracts/src/main/resources/contracts/golden"));
    List<String> covered =
        List.of(
            rules.stream().filter(row -> row.test().isPresent()).count()
                + " of %d rules, each named by a test".formatted(rules.size()),
            "%d commands in states of %d aggregates"
                .formatted(transitions.cells(), transitions.count()),
            "%d operations by %d roles".formatted(matrix, SecurityMatrix.ROLES.size()),
            "%d events with schema and golden message".formatted(events),
            "%d worked dates".formatted(dates));
    Files.writeString(Path.of("target", "covered.txt"), String.join("; ", covered) + "\n");
    assertEquals(List.of(), covered.stream().filter(line -> line.startsWith("0 ")).toList());
    assertTrue(transitions.cells() > transitions.count());
  }

  /// Without its header.
  private static int rows(Path table) throws IOException {
    try (Stream<String> lines = Files.lines(table)) {
      return (int) lines.filter(line -> !line.isBlank()).count() - 1;
    }
  }

  private static int files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return (int) files.count();
    }
  }
}
