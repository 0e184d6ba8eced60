package nl.innovatietraineeship.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.scenario.PlanFigures.Part;

/// The window closes; plans are checked, one is repaired and one set aside.
record Intake(Stage stage) {
  private static final String SECTION = "SUMMARY";

  void play() {
    close();
    check();
  }

  private void close() {
    stage.chapter(stage.calendar().closesAt(), "14:00, the window closes");
    var call =
        Patience.await(
            "call " + stage.call().reference() + " to close",
            Stage.EVENTS_WITHIN,
            stage::readCall,
            read -> read.path("state").asText().equals("CLOSED"));
    stage
        .narration()
        .line("Call %s is %s.".formatted(stage.call().reference(), call.path("state").asText()));
  }

  private void check() {
    stage.chapter(stage.calendar().completenessCheck(), "the programme office checks and assigns");
    var checked = Parallel.each(stage.plans(), this::check);
    for (int i = 0; i < checked.size(); i++) {
      if (checked.get(i).path("state").asText().equals("INCOMPLETE")) {
        var repair = checked.get(i).path("repairs").path(0);
        stage
            .narration()
            .line(
                "%s is incomplete: %s To be repaired by %s."
                    .formatted(
                        stage.name(stage.plans().get(i)),
                        repair.path("defects").path(0).path("reason").asText(),
                        Narration.tell(repair.path("until").asText())));
      }
    }
    var complete =
        checked.stream().filter(plan -> plan.path("state").asText().equals("COMPLETE")).toList();
    var term = complete.getFirst().path("decideBefore");
    stage
        .narration()
        .line("%d of %d plans are complete.".formatted(complete.size(), checked.size()));
    stage
        .narration()
        .line("Decide before %s:".formatted(Narration.tell(term.path("day").asText())));
    Derivation.of(term).forEach(step -> stage.narration().line("  " + step));
  }

  private JsonNode check(PlanFigures plan) {
    return check(plan, plan.part() != Part.REPAIRED && plan.part() != Part.SET_ASIDE);
  }

  private JsonNode check(PlanFigures plan, boolean complete) {
    Map<String, Object> found =
        complete
            ? Json.object("complete", true)
            : Json.object(
                "complete",
                false,
                "defects",
                List.of(Json.object("section", SECTION, "reason", "It does not name the firms.")));
    return stage
        .as(Actor.OFFICER)
        .post("/plan-review/v1/plans/" + stage.reference(plan) + "/completeness-check", found);
  }

  /// Within its term, by the hogeschool; the clock of the decision stood still.
  void repair() {
    stage.chapter(stage.calendar().repairing(), "an incomplete plan is repaired");
    var plan = stage.only(Part.REPAIRED);
    var text = "Firms of the region asked the question; they are named in the appendix.";
    stage
        .as(plan.coordinator())
        .post(
            "/plan-review/v1/plans/" + stage.reference(plan) + "/supplement",
            Json.object("sections", List.of(Json.object("code", SECTION, "text", text))));
    var term = check(plan, true).path("decideBefore");
    stage
        .narration()
        .line(
            "%s is complete now. Decide before %s, since the clock stood still:"
                .formatted(stage.name(plan), Narration.tell(term.path("day").asText())));
    Derivation.of(term).forEach(step -> stage.narration().line("  " + step));
  }

  /// Not repaired: by decision, within four weeks, never by itself.
  void setAside() {
    stage.chapter(stage.calendar().settingAside(), "a plan that was not repaired is set aside");
    var plan = stage.only(Part.SET_ASIDE);
    var decided =
        new Deciding(stage).decide(Json.object("plan", stage.reference(plan))).path("items");
    stage
        .narration()
        .line("%s %s".formatted(stage.name(plan), decided.path(0).path("reason").asText()));
  }
}
