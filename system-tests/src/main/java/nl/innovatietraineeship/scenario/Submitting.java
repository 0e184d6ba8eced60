package nl.innovatietraineeship.scenario;

import com.fasterxml.jackson.databind.JsonNode;

/// Hogescholen draft their plans, lectors approve them, all submit before the window closes.
record Submitting(Stage stage) {

  void play() {
    stage.chapter(stage.calendar().drafting(), "hogescholen draft their plans");
    // One after the other, since a plan is numbered as it comes.
    for (var plan : stage.plans()) {
      draft(plan);
    }
    stage.chapter(
        stage.calendar().submitting(), "the last day: lectors approve, hogescholen submit");
    Parallel.each(stage.plans(), this::submit, this::told);
    var asked = stage.plans().stream().map(PlanFigures::amount).reduce(Euros.NONE, Euros::plus);
    stage
        .narration()
        .line("Together %s is asked, of %s that there is.".formatted(asked, CallFigures.CEILING));
  }

  private void draft(PlanFigures plan) {
    var drafted =
        stage
            .as(plan.coordinator())
            .post("/plan-review/v1/plans", plan.json(stage.call().reference()));
    var reference = drafted.path("reference").asText();
    if (!reference.equals(stage.reference(plan))) {
      throw new IllegalStateException(
          "Expected plan "
              + stage.reference(plan)
              + ", was given "
              + reference
              + ": somebody else drafts in this call.");
    }
    stage
        .narration()
        .line(
            "%s asks %s: %d slots at %s, %s"
                .formatted(
                    stage.name(plan),
                    plan.amount(),
                    plan.slots(),
                    plan.amountPerSlot(),
                    plan.topSector().words()));
  }

  private JsonNode submit(PlanFigures plan) {
    var address = "/plan-review/v1/plans/" + stage.reference(plan);
    var version = stage.as(plan.lector()).get(address).path("version").asInt();
    stage.as(plan.lector()).put(address + "/lector-approval", Json.object("version", version));
    return stage.as(plan.coordinator()).post(address + "/submission");
  }

  private void told(PlanFigures plan, JsonNode submitted) {
    stage
        .narration()
        .line(
            "%s version %d approved by its lector, %s"
                .formatted(
                    stage.name(plan),
                    submitted.path("version").asInt(),
                    submitted.path("state").asText()));
  }
}
