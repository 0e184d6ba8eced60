package nl.innovatietraineeship.placement.traineeship;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.innovatietraineeship.kit.problem.InputError;
import nl.innovatietraineeship.kit.problem.InvalidInput;

/// Traineeships as CSV (RFC 4180), in chosen columns.
@ApplicationScoped
class CsvExport {

  /// More than a call ever had; whoever needs more narrows the selection.
  static final int MAXIMUM_ROWS = 10_000;

  private static final int BATCH = 500;
  private static final CsvMapper CSV = new CsvMapper();

  /// The columns that a comma separates, or all of them.
  ///
  /// @throws IllegalArgumentException for one that there is not
  static List<CsvColumn> columns(String text) {
    return Arrays.stream(text.split(",", -1)).map(String::strip).map(CsvColumn::of).toList();
  }

  /// What is exported, in the order of ids.
  interface Rows {
    List<Traineeship> after(UUID behind, int count);
  }

  /// All rows, or none: what is cut would be taken for all.
  ///
  /// @param maximum so many at most
  /// @throws InvalidInput when there are more
  String write(Rows selected, List<CsvColumn> columns, int maximum) {
    var schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
    columns.forEach(column -> schema.addColumn(column.header()));
    List<Map<String, String>> rows = new ArrayList<>();
    UUID after = new UUID(0, 0);
    List<Traineeship> batch;
    do {
      batch = selected.after(after, BATCH);
      batch.forEach(each -> rows.add(row(each, columns)));
      if (rows.size() > maximum) {
        throw tooMany(maximum);
      }
      after = batch.isEmpty() ? after : batch.getLast().id().value();
    } while (batch.size() == BATCH);
    try {
      return CSV.writer(schema.build()).writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an export cannot be written", e);
    }
  }

  private static InvalidInput tooMany(int maximum) {
    return new InvalidInput(
        InputError.query(
            "plan",
            "range",
            String.format(
                Locale.ROOT,
                "There are more than %,d rows: narrow the selection, by plan, state, brin or company.",
                maximum)));
  }

  private static Map<String, String> row(Traineeship each, List<CsvColumn> columns) {
    var row = new LinkedHashMap<String, String>();
    columns.forEach(column -> row.put(column.header(), column.of(each)));
    return row;
  }
}
