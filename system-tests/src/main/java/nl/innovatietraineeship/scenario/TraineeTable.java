package nl.innovatietraineeship.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What became of the trainees: a row a plan.
record TraineeTable(Stage stage, Outcome outcome) {
  private static final int WORDS = 2;
  private static final String[] STATES = {"NO_GO", "COMPLETED"};

  void print() {
    var narration = stage.narration();
    narration.plain("");
    narration.plain("Trainees of call " + stage.call().reference());
    Columns.aligned(rows(), WORDS).forEach(narration::plain);
  }

  private List<List<String>> rows() {
    var rows = new ArrayList<List<String>>();
    rows.add(
        row("plan", "hogeschool", "slots", "started", "left", "finished", "no-go", "completed"));
    var granted =
        stage.plans().stream()
            .filter(plan -> outcome.grants().containsKey(stage.reference(plan)))
            .toList();
    granted.forEach(plan -> rows.add(row(plan)));
    rows.add(
        row(
            "together",
            "",
            outcome.slotsTogether(),
            outcome.started(),
            sum(granted, "ENDED"),
            granted.stream().mapToLong(plan -> finished(stage.reference(plan))).sum(),
            sum(granted, STATES[0]),
            sum(granted, STATES[1])));
    return rows;
  }

  private List<String> row(PlanFigures plan) {
    var reference = stage.reference(plan);
    return row(
        reference,
        plan.hogeschool().name(),
        outcome.slotsOf(reference),
        outcome.startedOf(reference),
        outcome.in(reference, "ENDED"),
        finished(reference),
        outcome.in(reference, STATES[0]),
        outcome.in(reference, STATES[1]));
  }

  private long finished(String plan) {
    return outcome.startedIn(plan).stream().filter(each -> each.hasNonNull("graduatedOn")).count();
  }

  private long sum(List<PlanFigures> plans, String state) {
    return plans.stream().mapToLong(plan -> outcome.in(stage.reference(plan), state)).sum();
  }

  private static List<String> row(Object... cells) {
    return Stream.of(cells).map(String::valueOf).toList();
  }
}
