package nl.innovatietraineeship.scenario;

/// The ceiling is raised by two people, and in the same transaction the list is served: who was
/// refused for the ceiling gets a new decision.
record Raising(Stage stage) {

  void play() {
    stage.chapter(stage.calendar().raising(), "the ceiling is raised, and the list is served");
    var change =
        stage
            .as(Actor.FINANCE)
            .post(
                "/budget/v1/ceiling-changes",
                Json.object(
                    "call",
                    stage.call().reference(),
                    "ceiling",
                    CallFigures.RAISED_CEILING.json(),
                    "reason",
                    "The ministry adds to the call."));
    stage
        .as(Actor.BOARD)
        .post("/budget/v1/ceiling-changes/" + change.path("id").asText() + "/approval");
    stage
        .narration()
        .line(
            "The ceiling is %s now: finance prepared it, the board approved it."
                .formatted(CallFigures.RAISED_CEILING));
    var served = stage.only(PlanFigures.Part.CORRECTED);
    Patience.await(
        stage.reference(served) + " to be served from the list",
        Stage.EVENTS_WITHIN,
        () -> stage.readOf(stage.readPlans(), served),
        read -> read.path("state").asText().equals("RESERVED"));
    var deciding = new Deciding(stage);
    deciding.decide(Json.object("plan", stage.reference(served)));
    stage
        .narration()
        .line(
            "%s %s"
                .formatted(
                    stage.name(served),
                    deciding.outcome(served, stage.readOf(stage.readPlans(), served))));
    new Narrated(stage).why(served);
  }
}
