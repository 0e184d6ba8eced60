package nl.innovatietraineeship.overview.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.kit.money.Money;

/// A breakdown as CSV (RFC 4180): a row a key, amounts in euros.
final class Csv {

  static final String TYPE = "text/csv";

  private static final List<String> COLUMNS =
      List.of(
          "key",
          "name",
          "plansSubmitted",
          "plansAwarded",
          "awarded",
          "determined",
          "paid",
          "recovered",
          "internshipsStarted",
          "internshipsFinished",
          "employmentsStarted",
          "traineeshipsCompleted",
          "traineeshipsEndedEarly",
          "conversion",
          "dropOut");
  private static final CsvMapper MAPPER = new CsvMapper();

  private Csv() {}

  static String of(Breakdown breakdown) {
    var schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
    COLUMNS.forEach(schema::addColumn);
    try {
      return MAPPER
          .writer(schema.build())
          .writeValueAsString(breakdown.rows().stream().map(Csv::row).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a breakdown cannot be written", e);
    }
  }

  private static Map<String, String> row(Breakdown.Row row) {
    return Map.ofEntries(
        Map.entry("key", row.key()),
        Map.entry("name", row.name()),
        Map.entry("plansSubmitted", String.valueOf(row.plansSubmitted())),
        Map.entry("plansAwarded", String.valueOf(row.plansAwarded())),
        Map.entry("awarded", amount(row.awarded())),
        Map.entry("determined", amount(row.determined())),
        Map.entry("paid", amount(row.paid())),
        Map.entry("recovered", amount(row.recovered())),
        Map.entry("internshipsStarted", String.valueOf(row.internshipsStarted())),
        Map.entry("internshipsFinished", String.valueOf(row.internshipsFinished())),
        Map.entry("employmentsStarted", String.valueOf(row.employmentsStarted())),
        Map.entry("traineeshipsCompleted", String.valueOf(row.traineeshipsCompleted())),
        Map.entry("traineeshipsEndedEarly", String.valueOf(row.traineeshipsEndedEarly())),
        Map.entry("conversion", row.conversion() == null ? "" : row.conversion()),
        Map.entry("dropOut", row.dropOut() == null ? "" : row.dropOut()));
  }

  private static String amount(Money money) {
    return money.amount();
  }
}
