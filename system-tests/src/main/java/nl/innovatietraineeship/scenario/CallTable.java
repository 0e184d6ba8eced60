package nl.innovatietraineeship.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The call at a glance: a row a plan.
record CallTable(Stage stage, Outcome outcome) {
  /// Plan and hogeschool; what follows are figures.
  private static final int WORDS = 2;

  void print() {
    var narration = stage.narration();
    narration.plain("");
    narration.plain("Call " + stage.call().reference() + ", amounts in euros");
    Columns.aligned(rows(), WORDS).forEach(narration::plain);
    narration.plain("");
  }

  private List<List<String>> rows() {
    var rows = new ArrayList<List<String>>();
    rows.add(
        row(
            "plan",
            "hogeschool",
            "rank",
            "total",
            "asked",
            "reserved",
            "granted",
            "slots",
            "started"));
    inOrder().forEach(plan -> rows.add(row(plan)));
    rows.add(
        row(
            "together",
            "",
            "",
            "",
            sum(stage.plans().stream().map(PlanFigures::amount).toList()),
            sum(outcome.reserved().values().stream().toList()),
            sum(outcome.granted().values().stream().toList()),
            outcome.slotsTogether(),
            outcome.started()));
    return rows;
  }

  /// By rank, the plans without one last.
  private List<PlanFigures> inOrder() {
    return stage.plans().stream()
        .sorted(
            Comparator.<PlanFigures>comparingInt(
                    plan -> read(plan).path("rank").asInt(Integer.MAX_VALUE))
                .thenComparingInt(PlanFigures::number))
        .toList();
  }

  private List<String> row(PlanFigures plan) {
    var reference = stage.reference(plan);
    return row(
        reference,
        plan.hogeschool().name(),
        read(plan).path("rank").asText("-"),
        plan.advice().total(),
        plan.amount().figures(),
        figures(outcome.reserved().get(reference)),
        figures(outcome.granted().get(reference)),
        outcome.slotsOf(reference),
        outcome.startedOf(reference));
  }

  private JsonNode read(PlanFigures plan) {
    return stage.readOf(outcome.plans(), plan);
  }

  private static String figures(@org.jspecify.annotations.Nullable Euros amount) {
    return amount == null ? "-" : amount.figures();
  }

  private static String sum(List<Euros> amounts) {
    return amounts.stream().reduce(Euros.NONE, Euros::plus).figures();
  }

  private static List<String> row(Object... cells) {
    return Stream.of(cells).map(String::valueOf).toList();
  }
}
