package nl.innovatietraineeship.scenario;

import java.util.List;
import java.util.stream.IntStream;

/// A table for people: each column as wide as its widest cell.
final class Columns {
  private static final String BETWEEN = " ";

  private Columns() {}

  /// @param rows of as many cells each
  /// @param words how many columns hold words, aligned left; those that follow hold figures
  /// @return a line a row
  static List<String> aligned(List<List<String>> rows, int words) {
    int columns = rows.getFirst().size();
    var widths = IntStream.range(0, columns).map(column -> width(rows, column)).toArray();
    return rows.stream()
        .map(row ->
            String.join(
                    BETWEEN,
                    IntStream.range(0, columns)
                        .mapToObj(column ->
                            column < words
                                ? left(row.get(column), widths[column])
                                : right(row.get(column), widths[column]))
                        .toList())
                .stripTrailing())
        .toList();
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElseThrow();
  }

  static String left(String cell, int width) {
    return cell + filling(cell, width);
  }

  private static String right(String cell, int width) {
    return filling(cell, width) + cell;
  }

  private static String filling(String cell, int width) {
    return " ".repeat(Math.max(0, width - cell.length()));
  }
}
