package nl.innovatietraineeship.scenario;

/// What the services themselves say of a plan, told as they say it.
record Narrated(Stage stage) {

  /// Why the plan got its money.
  void why(PlanFigures plan) {
    stage
        .as(Actor.FINANCE)
        .items("/budget/v1/calls/" + stage.call().reference() + "/claims?limit=100")
        .stream()
        .filter(claim -> claim.path("plan").asText().equals(stage.reference(plan)))
        .filter(claim -> claim.path("trace").isObject())
        .reduce((_, last) -> last)
        .ifPresent(claim ->
            stage.narration().line("  why: " + claim.path("trace").path("sentence").asText()));
  }
}
