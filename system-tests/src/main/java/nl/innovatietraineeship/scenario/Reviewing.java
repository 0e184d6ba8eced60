package nl.innovatietraineeship.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The window closes; plans are checked, reviewers assigned, declarations and forms handed in.
record Reviewing(Stage stage) {

  void play() {
    close();
    check();
    assign(register());
    judge();
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
    var checked = Parallel.each(stage.plans(), this::complete);
    var term = checked.getFirst().path("decideBefore");
    stage.narration().line("All %d plans are complete.".formatted(checked.size()));
    stage
        .narration()
        .line("Decide before %s:".formatted(Narration.tell(term.path("day").asText())));
    Derivation.of(term).forEach(step -> stage.narration().line("  " + step));
  }

  private JsonNode complete(PlanFigures plan) {
    return stage
        .as(Actor.OFFICER)
        .post(
            "/plan-review/v1/plans/" + stage.reference(plan) + "/completeness-check",
            Json.object("complete", true));
  }

  /// Reviewers of an earlier call are known already.
  private Map<Institution, String> register() {
    var employers = new LinkedHashSet<Institution>();
    stage.plans().forEach(plan -> employers.addAll(plan.reviewers()));
    var ids = new HashMap<Institution, String>();
    for (var employer : employers) {
      ids.put(employer, reviewerOf(employer));
    }
    stage
        .narration()
        .line(
            "%d reviewers, of hogescholen that do not ask themselves: %s."
                .formatted(
                    employers.size(),
                    employers.stream().map(Institution::name).collect(Collectors.joining(", "))));
    return ids;
  }

  private String reviewerOf(Institution employer) {
    var officer = stage.as(Actor.OFFICER);
    var sub = Actor.reviewer(employer.brin()).sub();
    var known = officer.items("/plan-review/v1/reviewers?sub=" + sub);
    var reviewer =
        known.isEmpty()
            ? officer.post(
                "/plan-review/v1/reviewers",
                Json.object(
                    "sub",
                    sub,
                    "name",
                    "Reviewer of " + employer.name(),
                    "employerBrin",
                    employer.brin()))
            : known.getFirst();
    return reviewer.path("id").asText();
  }

  private void assign(Map<Institution, String> ids) {
    Parallel.each(
        stage.plans(),
        plan -> assign(plan, plan.reviewers().stream().map(ids::get).toList()),
        (plan, _) ->
            stage
                .narration()
                .line(
                    "%s goes to reviewers of %s"
                        .formatted(
                            stage.name(plan),
                            plan.reviewers().stream()
                                .map(Institution::name)
                                .collect(Collectors.joining(" and ")))));
  }

  private JsonNode assign(PlanFigures plan, List<String> reviewers) {
    return stage
        .as(Actor.OFFICER)
        .post(
            "/plan-review/v1/plans/" + stage.reference(plan) + "/reviews",
            Json.object("reviewers", reviewers));
  }

  private void judge() {
    stage.chapter(stage.calendar().reviewsDue(), "reviewers declare no interest and score");
    Parallel.each(
        stage.plans(),
        this::judge,
        (plan, forms) -> stage.narration().line("%s scored %s".formatted(stage.name(plan), forms)));
  }

  private String judge(PlanFigures plan) {
    var told = new ArrayList<String>();
    for (int i = 0; i < plan.reviewers().size(); i++) {
      var reviewer = stage.as(Actor.reviewer(plan.reviewers().get(i).brin()));
      var own = reviewer.items("/plan-review/v1/reviews?plan=" + stage.reference(plan));
      if (own.size() != 1) {
        throw new IllegalStateException(
            "A reviewer of "
                + stage.reference(plan)
                + " sees "
                + own.size()
                + " reviews, not one.");
      }
      var review = "/plan-review/v1/reviews/" + own.getFirst().path("id").asText();
      var scores = plan.forms().get(i);
      reviewer.put(review + "/declaration", Json.object("interest", "NONE"));
      reviewer.put(review + "/form", Json.object("scores", scores.withMotivations()));
      reviewer.post(review + "/submission");
      told.add(scores.toString());
    }
    return String.join(" and ", told);
  }
}
