package nl.innovatietraineeship.system;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.innovatietraineeship.system.OpenApiDocuments.Operation;

/// Who may do what: a row an operation, a column a role, an `x` where the role is let in.
final class SecurityMatrix {
  static final List<String> ROLES =
      List.of(
          "hogeschool",
          "lector",
          "company",
          "trainee",
          "reviewer",
          "chair",
          "officer",
          "board",
          "finance",
          "dashboard",
          "admin");

  private static final String LET_IN = "x";
  private static final String HEAD = "service,operationId," + String.join(",", ROLES);

  /// By service and operation, which together are unique.
  private final SortedMap<String, Set<String>> rows = new TreeMap<>();

  /// @param lines as [#lines] gives them
  static SecurityMatrix read(List<String> lines) {
    if (!lines.getFirst().equals(HEAD)) {
      throw new IllegalArgumentException("The columns are " + HEAD);
    }
    var matrix = new SecurityMatrix();
    lines.stream().skip(1).forEach(matrix::read);
    return matrix;
  }

  private void read(String line) {
    var cells = line.split(",", -1);
    if (cells.length != ROLES.size() + 2
        || !Arrays.stream(cells).skip(2).allMatch(cell -> cell.isEmpty() || cell.equals(LET_IN))) {
      throw new IllegalArgumentException("Not a row of " + HEAD + ": " + line);
    }
    for (int column = 0; column < ROLES.size(); column++) {
      note(cells[0] + "," + cells[1], ROLES.get(column), cells[column + 2].equals(LET_IN));
    }
  }

  void note(Operation operation, String role, boolean letIn) {
    note(operation.service() + "," + operation.id(), role, letIn);
  }

  private void note(String row, String role, boolean letIn) {
    var roles = rows.computeIfAbsent(row, _ -> new LinkedHashSet<>());
    if (letIn) {
      roles.add(role);
    }
  }

  List<String> lines() {
    return Stream.concat(
            Stream.of(HEAD),
            rows.entrySet().stream().map(row -> row.getKey() + "," + cells(row.getValue())))
        .toList();
  }

  private static String cells(Set<String> roles) {
    return ROLES.stream()
        .map(role -> roles.contains(role) ? LET_IN : "")
        .collect(Collectors.joining(","));
  }

  /// What differs in what was found from this table, a sentence each.
  List<String> differences(SecurityMatrix found) {
    var differences = new ArrayList<String>();
    var all = new TreeSet<>(rows.keySet());
    all.addAll(found.rows.keySet());
    for (var row : all) {
      var expected = rows.get(row);
      var actual = found.rows.get(row);
      if (expected == null) {
        differences.add(row + " has no row in the table; it lets in " + actual);
      } else if (actual == null) {
        differences.add(row + " is in the table and is no operation");
      } else if (!expected.equals(actual)) {
        differences.add(row + " lets in " + actual + " instead of " + expected);
      }
    }
    return differences;
  }
}
