package nl.innovatietraineeship.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The money to the last cent: a row a grant.
record MoneyTable(Stage stage, Outcome outcome) {
  private static final int WORDS = 2;
  private static final List<String> FIGURES = List.of("amount", "determined", "paid", "recovered");

  void print() {
    var narration = stage.narration();
    narration.plain("");
    narration.plain("Grants of call " + stage.call().reference() + ", amounts in euros");
    Columns.aligned(rows(), WORDS).forEach(narration::plain);
    narration.plain("");
  }

  private List<List<String>> rows() {
    var rows = new ArrayList<List<String>>();
    rows.add(row("plan", "hogeschool", List.of("awarded", "determined", "paid", "paid back")));
    for (var plan : stage.plans()) {
      var grant = outcome.grants().get(stage.reference(plan));
      if (grant != null) {
        rows.add(row(stage.reference(plan), plan.hogeschool().name(), figures(grant)));
      }
    }
    rows.add(
        row(
            "together",
            "",
            FIGURES.stream().map(figure -> outcome.together(figure).figures()).toList()));
    return rows;
  }

  private static List<String> figures(JsonNode grant) {
    return FIGURES.stream().map(figure -> Euros.of(grant.path(figure)).figures()).toList();
  }

  private static List<String> row(String plan, String hogeschool, List<String> figures) {
    return Stream.concat(Stream.of(plan, hogeschool), figures.stream()).toList();
  }
}
