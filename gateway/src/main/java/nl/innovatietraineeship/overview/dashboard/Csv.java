package nl.innovatietraineeship.overview.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.kit.money.Money;
import org.jspecify.annotations.Nullable;

/// Records as CSV (RFC 4180): a row a record, in the columns of the JSON, amounts in euros.
final class Csv {

  static final String TYPE = "text/csv";

  private static final CsvMapper MAPPER = new CsvMapper();

  private Csv() {}

  /// The caller would rather have CSV than JSON.
  static boolean isWantedBy(HttpHeaders headers) {
    return headers.getAcceptableMediaTypes().stream()
        .filter(type -> type.isCompatible(MediaType.valueOf(TYPE)) || isJson(type))
        .findFirst()
        .filter(type -> !isJson(type))
        .isPresent();
  }

  private static boolean isJson(MediaType type) {
    return type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
  }

  static <T extends Record> String of(Class<T> type, List<T> records) {
    List<RecordComponent> columns = List.of(type.getRecordComponents());
    var schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
    columns.forEach(column -> schema.addColumn(column.getName()));
    try {
      return MAPPER
          .writer(schema.build())
          .writeValueAsString(records.stream().map(one -> row(columns, one)).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(type + " cannot be written", e);
    }
  }

  private static Map<String, String> row(List<RecordComponent> columns, Record told) {
    var cells = new LinkedHashMap<String, String>();
    columns.forEach(column -> cells.put(column.getName(), cell(value(column, told))));
    return cells;
  }

  private static @Nullable Object value(RecordComponent column, Record told) {
    try {
      return column.getAccessor().invoke(told);
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
