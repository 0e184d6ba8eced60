package nl.innovatietraineeship.overview.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.kit.money.Money;
import org.jspecify.annotations.Nullable;

/// A breakdown as CSV (RFC 4180): a row a key, in the columns of the JSON, amounts in euros.
final class Csv {

  static final String TYPE = "text/csv";

  private static final List<RecordComponent> COLUMNS =
      List.of(Breakdown.Row.class.getRecordComponents());
  private static final CsvMapper MAPPER = new CsvMapper();

  private Csv() {}

  static String of(Breakdown breakdown) {
    var schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
    COLUMNS.forEach(column -> schema.addColumn(column.getName()));
    try {
      return MAPPER
          .writer(schema.build())
          .writeValueAsString(breakdown.rows().stream().map(Csv::row).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a breakdown cannot be written", e);
    }
  }

  private static Map<String, String> row(Breakdown.Row row) {
    var cells = new LinkedHashMap<String, String>();
    COLUMNS.forEach(column -> cells.put(column.getName(), cell(value(column, row))));
    return cells;
  }

  private static @Nullable Object value(RecordComponent column, Breakdown.Row row) {
    try {
      return column.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a row has no " + column.getName(), e);
    }
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Money money -> money.amount();
      case Object other -> other.toString();
    };
  }
}
