package nl.innovatietraineeship.scenario;

import com.fasterxml.jackson.databind.JsonNode;

/// The decision on the whole call: prepared, signed and announced.
record Deciding(Stage stage) {

  void play() {
    stage.chapter(stage.calendar().preparing(), "the programme office prepares the decision");
    var prepared = prepare(Json.object("call", stage.call().reference()));
    var reference = prepared.path("reference").asText();
    stage
        .narration()
        .line("Decision %s covers %d plans.".formatted(reference, prepared.path("items").size()));

    stage.chapter(stage.calendar().signing(), "the board signs");
    sign(prepared);
    stage
        .narration()
        .line("Decision %s is signed; who prepared it could not have.".formatted(reference));

    stage.chapter(stage.calendar().announcing(), "the outcomes are announced");
    tell(announce(prepared));
  }

  /// A decision on what is named, from its preparation to its announcement, all on one day.
  JsonNode decide(Object named) {
    var prepared = prepare(named);
    sign(prepared);
    return announce(prepared);
  }

  private JsonNode prepare(Object named) {
    return stage.as(Actor.OFFICER).post("/plan-review/v1/decisions", named);
  }

  private void sign(JsonNode decision) {
    stage.as(Actor.BOARD).post(address(decision) + "/signature");
  }

  private JsonNode announce(JsonNode decision) {
    return stage.as(Actor.OFFICER).post(address(decision) + "/announcement");
  }

  private static String address(JsonNode decision) {
    return "/plan-review/v1/decisions/" + decision.path("id").asText();
  }

  private void tell(JsonNode decision) {
    var term = decision.path("objectUntil");
    stage
        .narration()
        .line("Objection is open until %s:".formatted(Narration.tell(term.path("day").asText())));
    Derivation.of(term).forEach(step -> stage.narration().line("  " + step));
    var read = stage.readPlans();
    for (var plan : stage.plans()) {
      stage
          .narration()
          .line("%s %s".formatted(stage.name(plan), outcome(plan, stage.readOf(read, plan))));
    }
  }

  String outcome(PlanFigures plan, JsonNode read) {
    return switch (read.path("outcome").asText()) {
      case "AWARDED" ->
          "awarded "
              + plan.amount()
              + " for "
              + plan.slots()
              + " slots; first start before "
              + Narration.tell(read.path("startBefore").asText())
              + ", activities until "
              + Narration.tell(read.path("activitiesUntil").asText());
      case "REFUSED" -> refused(read);
      case "SET_ASIDE" -> "was set aside";
      case "" -> "was withdrawn";
      case String other ->
          throw new IllegalStateException(
              "Plan "
                  + stage.reference(plan)
                  + " has outcome '"
                  + other
                  + "' after the announcement.");
    };
  }

  private String refused(JsonNode read) {
    return read.path("ground").asText().equals("CEILING")
        ? "refused for the ceiling, reserve place "
            + read.path("reservePlace").asInt()
            + " until "
            + Narration.tell(stage.calendar().waitlistUntil())
        : "refused on its assessment";
  }
}
