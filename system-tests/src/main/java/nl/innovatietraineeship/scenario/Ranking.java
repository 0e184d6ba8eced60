package nl.innovatietraineeship.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.scenario.CallFigures.Criterion;

/// The committee fixes its scores and the ranking; budget reserves money in that order.
record Ranking(Stage stage) {

  void play() {
    stage.chapter(stage.calendar().committee(), "the committee meets");
    Parallel.each(stage.plans(), this::advise, this::toldAdvice);
    rank();
    allocate();
    nobodyKnows();
  }

  private JsonNode advise(PlanFigures plan) {
    return stage
        .as(Actor.CHAIR)
        .put(
            "/plan-review/v1/plans/" + stage.reference(plan) + "/advice",
            Json.object("scores", scores(plan), "text", "Established in the meeting."));
  }

  private static List<Map<String, Object>> scores(PlanFigures plan) {
    return List.of(Criterion.values()).stream().map(criterion -> score(plan, criterion)).toList();
  }

  /// Outside the range of the reviewers a score needs its reason.
  private static Map<String, Object> score(PlanFigures plan, Criterion criterion) {
    int score = plan.advice().of(criterion);
    var json = Json.object("criterion", criterion.name(), "score", score);
    if (plan.forms().stream().allMatch(form -> form.of(criterion) < score)) {
      json.put("reason", "The committee finds the answer stronger than the reviewers did.");
    }
    return json;
  }

  private void toldAdvice(PlanFigures plan, JsonNode advised) {
    boolean positive = advised.path("positive").asBoolean();
    stage
        .narration()
        .line(
            "%s %s, together %d: %s%s"
                .formatted(
                    stage.name(plan),
                    plan.advice(),
                    plan.advice().total(),
                    positive
                        ? "positive"
                        : "negative, below " + CallFigures.THRESHOLD + " on a criterion",
                    departs(plan) ? "; above both reviewers, with reasons" : ""));
  }

  private static boolean departs(PlanFigures plan) {
    return scores(plan).stream().anyMatch(score -> score.containsKey("reason"));
  }

  private void rank() {
    var ranking =
        stage
            .as(Actor.CHAIR)
            .post("/plan-review/v1/calls/" + stage.call().reference() + "/ranking");
    stage
        .narration()
        .line(
            "The chair establishes ranking version %d of %d positive plans; no tie was left to lot."
                .formatted(ranking.path("version").asInt(), ranking.path("plans").size()));
  }

  private void allocate() {
    Patience.await(
        "budget to serve the ranking of " + stage.call().reference(),
        Stage.EVENTS_WITHIN,
        stage::readCall,
        call -> call.path("state").asText().equals("ALLOCATED"));
    stage.narration().line("Budget served the ranking in one transaction:");
    var read = stage.readPlans();
    for (var plan : stage.plans()) {
      var found = stage.readOf(read, plan);
      stage.narration().line("%s %s".formatted(stage.name(plan), served(plan, found)));
    }
  }

  private String served(PlanFigures plan, JsonNode read) {
    var rank = read.path("rank").asInt();
    return switch (read.path("state").asText()) {
      case "RESERVED" ->
          "rank " + rank + ", reserved " + Euros.of(read.path("reservation").path("amount"));
      case "WAITLISTED" ->
          "rank "
              + rank
              + ", asks "
              + plan.amount()
              + ", which no longer fits: reserve place "
              + read.path("reservePlace").asInt();
      case "ASSESSED" -> "not ranked";
      case String other ->
          throw new IllegalStateException(
              "Plan " + stage.reference(plan) + " is " + other + " after the allocation.");
    };
  }

  /// Until the announcement an applicant sees no more than that the plan is being judged.
  private void nobodyKnows() {
    for (var plan : stage.plans()) {
      var seen = stage.as(plan.coordinator()).get("/plan-review/v1/plans/" + stage.reference(plan));
      if (!seen.path("state").asText().equals("UNDER_REVIEW") || seen.hasNonNull("rank")) {
        throw new IllegalStateException(
            "Hogeschool "
                + plan.hogeschool().name()
                + " sees an outcome before it is announced: "
                + seen);
      }
    }
    stage
        .narration()
        .line("The hogescholen see their plans UNDER_REVIEW still: nothing is announced.");
  }
}
