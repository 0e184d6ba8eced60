package nl.innovatietraineeship.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The call at a glance: a row a plan.
record CallTable(Stage stage, Outcome outcome) {
  void print() {
    var narration = stage.narration();
    narration.plain("");
    narration.plain("Call " + stage.call().reference() + ", amounts in euros");
    narration.plain(
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
    inOrder().forEach(plan -> narration.plain(row(plan)));
    narration.plain(
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
    narration.plain("");
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

  private String row(PlanFigures plan) {
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

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, "%-9s %-34s %4s %5s %13s %13s %13s %5s %7s", cells)
        .stripTrailing();
  }
}
