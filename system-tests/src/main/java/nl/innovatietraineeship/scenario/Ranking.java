package nl.innovatietraineeship.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.scenario.CallFigures.Criterion;
import nl.innovatietraineeship.scenario.PlanFigures.Part;

/// The committee fixes its scores and the ranking; budget reserves money in that order.
record Ranking(Stage stage) {

  void play() {
    stage.chapter(stage.calendar().committee(), "the committee meets");
    Parallel.each(stage.reviewed(), this::advise, this::toldAdvice);
    rank();
    allocate();
    correct();
    withdraw();
    nobodyKnows();
  }

  private JsonNode advise(PlanFigures plan) {
    return stage
        .as(Actor.CHAIR)
        .put(
            "/plan-review/v1/plans/" + stage.reference(plan) + "/advice",
            Json.object(
                "scores", scores(plan, entered(plan)), "text", "Established in the meeting."));
  }

  /// Of one plan a score was entered wrongly: a point too low on the plan, which is then negative.
  private static Scores entered(PlanFigures plan) {
    var right = plan.advice();
    return plan.part() == Part.CORRECTED
        ? new Scores(right.demandArticulation(), right.networkFormation(), right.plan() - 1)
        : right;
  }

  private void correct() {
    stage.chapter(
        stage.calendar().correcting(), "the minutes show a mistake, and a plan is withdrawn");
    var plan = stage.only(Part.CORRECTED);
    var corrected =
        Json.object(
            "scores",
            scores(plan, plan.advice()),
            "reason",
            "The minutes say " + plan.advice() + "; a point too little was entered.");
    stage
        .as(Actor.CHAIR)
        .post("/plan-review/v1/plans/" + stage.reference(plan) + "/advice/correction", corrected);
    stage
        .narration()
        .line(
            "%s %s, corrected from %s: positive now"
                .formatted(stage.name(plan), plan.advice(), entered(plan)));
    rank();
    allocate();
  }

  /// Its money serves the list at once.
  private void withdraw() {
    var plan = stage.only(Part.WITHDRAWN);
    stage
        .as(plan.coordinator())
        .post(
            "/plan-review/v1/plans/" + stage.reference(plan) + "/withdrawal",
            Json.object("reason", "The partners withdrew."));
    stage
        .narration()
        .line(
            "%s is withdrawn: %s comes free, and serves the list."
                .formatted(stage.name(plan), plan.amount()));
    var next = first(stage.readPlans());
    Patience.await(
        stage.reference(next) + " to be served from the list",
        Stage.EVENTS_WITHIN,
        () -> stage.readOf(stage.readPlans(), next),
        read -> read.path("state").asText().equals("RESERVED"));
    stage
        .narration()
        .line("%s was first on it: reserved %s".formatted(stage.name(next), next.amount()));
  }

  /// Who has the first reserve place, or had it until a moment ago.
  private PlanFigures first(Map<String, JsonNode> read) {
    return stage.reviewed().stream()
        .filter(plan -> stage.readOf(read, plan).path("reservePlace").asInt() == 1)
        .findFirst()
        .orElseThrow();
  }

  static List<Map<String, Object>> scores(PlanFigures plan, Scores fixed) {
    return List.of(Criterion.values()).stream()
        .map(criterion -> score(plan, fixed, criterion))
        .toList();
  }

  /// Outside the range of the reviewers a score needs its reason.
  private static Map<String, Object> score(PlanFigures plan, Scores fixed, Criterion criterion) {
    int score = fixed.of(criterion);
    var json = Json.object("criterion", criterion.name(), "score", score);
    if (plan.forms().stream().allMatch(form -> form.of(criterion) < score)) {
      json.put("reason", "The committee finds the answer stronger than the reviewers did.");
    }
    if (plan.forms().stream().allMatch(form -> form.of(criterion) > score)) {
      json.put("reason", "The committee finds the answer weaker than the reviewers did.");
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
                    entered(plan),
                    entered(plan).total(),
                    positive
                        ? "positive"
                        : "negative, below " + CallFigures.THRESHOLD + " on a criterion",
                    departs(plan) ? "; outside both reviewers, with reasons" : ""));
  }

  private static boolean departs(PlanFigures plan) {
    return scores(plan, entered(plan)).stream().anyMatch(score -> score.containsKey("reason"));
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
    for (var plan : stage.reviewed()) {
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
    var waiting = stage.reviewed().stream().filter(plan -> plan.part() != Part.WITHDRAWN).toList();
    for (var plan : waiting) {
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
