package nl.innovatietraineeship.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.DynamicTest;

/// A table of commands by states: a cell is the state afterwards, or the rule that refuses.
public final class Table {

  private final Map<String, Map<String, String>> cells;

  private Table(Map<String, Map<String, String>> cells) {
    this.cells = cells;
  }

  /// Complete, or it fails: every state has its column, every command its row.
  public static Table of(String file, Set<String> states, Set<String> commands) {
    List<String[]> lines =
        read(file).lines().filter(line -> !line.isBlank()).map(line -> line.split(",")).toList();
    String[] header = lines.getFirst();
    var cells = new LinkedHashMap<String, Map<String, String>>();
    for (String[] line : lines.subList(1, lines.size())) {
      var row = new LinkedHashMap<String, String>();
      for (int i = 1; i < header.length; i++) {
        row.put(header[i].strip(), line[i].strip());
      }
      cells.put(line[0].strip(), row);
    }
    var columns = Arrays.stream(header).skip(1).map(String::strip).toList();
    assertEquals(new TreeSet<>(states), new TreeSet<>(columns), file + ": states");
    assertEquals(new TreeSet<>(commands), new TreeSet<>(cells.keySet()), file + ": commands");
    return new Table(cells);
  }

  /// @param outcome of a command in a state
  public List<DynamicTest> tests(BinaryOperator<String> outcome) {
    List<DynamicTest> tests = new ArrayList<>();
    cells.forEach((command, row) ->
        row.forEach((state, expected) ->
            tests.add(
                DynamicTest.dynamicTest(
                    command + " when " + state,
                    () -> assertEquals(expected, outcome.apply(command, state))))));
    return tests;
  }

  private static String read(String file) {
    try (var in = Table.class.getResourceAsStream("/" + file)) {
      if (in == null) {
        throw new IllegalStateException("missing: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
