package nl.innovatietraineeship.kit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.innovatietraineeship.kit.rule.RuleBroken;
import org.junit.jupiter.api.DynamicTest;

/// A table of commands by states: a cell is the state afterwards, or the rule that refuses. A
/// column such as `LISTED=WAITING` is an aggregate in the state WAITING with more to it.
public final class Table {

  private final Map<String, Map<String, String>> cells;

  private Table(Map<String, Map<String, String>> cells) {
    this.cells = cells;
  }

  /// Complete, or it fails: every state has its column, every command its row.
  public static Table of(String file, Set<String> states, Set<String> commands) {
    List<String[]> lines =
        read(file).lines().filter(line -> !line.isBlank()).map(line -> line.split(",")).toList();
    String[] header =
        Arrays.stream(lines.getFirst())
            .map(name -> name.replaceFirst("=.*", ""))
            .toArray(String[]::new);
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

  /// Every command on an aggregate in every state: the state afterwards, the rule that refuses and
  /// changes nothing, or `untrue` where an event tells what cannot be.
  ///
  /// @param states how an aggregate comes into each, made anew for each command
  /// @param facts the state with its facts
  /// @param name the state's name
  public static <A> List<DynamicTest> tried(
      String file,
      Map<String, Supplier<A>> states,
      Map<String, Consumer<A>> commands,
      Function<A, Object> facts,
      Function<A, Enum<?>> name) {
    return of(file, states.keySet(), commands.keySet())
        .tests((command, state) -> {
          A aggregate = Objects.requireNonNull(states.get(state)).get();
          Object before = facts.apply(aggregate);
          try {
            Objects.requireNonNull(commands.get(command)).accept(aggregate);
            return name.apply(aggregate).name();
          } catch (RuleBroken refusal) {
            assertEquals(before, facts.apply(aggregate), "a refusal changes nothing");
            return refusal.rule().name();
          } catch (IllegalArgumentException untrue) {
            assertEquals(before, facts.apply(aggregate), "what cannot be true changes nothing");
            return "untrue";
          }
        });
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
