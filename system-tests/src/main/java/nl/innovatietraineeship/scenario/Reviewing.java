package nl.innovatietraineeship.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.innovatietraineeship.scenario.PlanFigures.Part;

/// Reviewers are assigned, conflicts declared, forms handed in.
record Reviewing(Stage stage) {

  void play() {
    var ids = register();
    var intake = new Intake(stage);
    assign(stage.reviewed().stream().filter(plan -> plan.part() != Part.REPAIRED).toList(), ids);
    intake.repair();
    assign(List.of(stage.only(Part.REPAIRED)), ids);
    intake.setAside();
    judge();
  }

  /// Reviewers of an earlier call are known already.
  private Map<Institution, String> register() {
    var employers = new LinkedHashSet<Institution>();
    stage.reviewed().forEach(plan -> employers.addAll(plan.reviewers()));
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

  /// Registered, where that was not done.
  String reviewerOf(Institution employer) {
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

  private void assign(List<PlanFigures> plans, Map<Institution, String> ids) {
    Parallel.each(
        plans,
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
    stage.chapter(stage.calendar().reviewsDue(), "reviewers declare their interests and score");
    replaceOne();
    liftOne();
    Parallel.each(
        stage.reviewed(),
        this::judge,
        (plan, forms) -> stage.narration().line("%s scored %s".formatted(stage.name(plan), forms)));
  }

  /// Another reviewer, of a hogeschool that lends one too and has none for this plan.
  private Institution stand(PlanFigures plan) {
    return stage.reviewed().stream()
        .flatMap(other -> other.reviewers().stream())
        .filter(other -> !plan.reviewers().contains(other))
        .findFirst()
        .orElseThrow();
  }

  private void replaceOne() {
    var plan = stage.only(Part.REPLACED_REVIEWER);
    var leaves = plan.reviewers().getFirst();
    declare(plan, leaves, "JOINT_PROJECT", "We share a project on " + plan.topSector().words());
    var other = stand(plan);
    stage
        .as(Actor.OFFICER)
        .post(
            review(plan, leaves, Actor.OFFICER) + "/replacement",
            Json.object("reviewer", reviewerOf(other), "reason", "Declared an interest."));
    stage
        .narration()
        .line(
            "%s the reviewer of %s declares a joint project and is replaced by one of %s"
                .formatted(stage.name(plan), leaves.name(), other.name()));
  }

  private void liftOne() {
    var plan = stage.only(Part.LIFTED_CONFLICT);
    var reviewer = plan.reviewers().getLast();
    declare(plan, reviewer, "CO_PUBLICATION", "One of forty authors in 2019");
    stage
        .as(Actor.CHAIR)
        .post(
            review(plan, reviewer, Actor.CHAIR) + "/conflict-lift",
            Json.object("reason", "One of forty authors is no bar."));
    stage
        .narration()
        .line(
            "%s the reviewer of %s declares a publication; the chair finds it no bar"
                .formatted(stage.name(plan), reviewer.name()));
  }

  private void declare(PlanFigures plan, Institution of, String interest, String reason) {
    var actor = Actor.reviewer(of.brin());
    stage
        .as(actor)
        .put(
            review(plan, of, actor) + "/declaration",
            Json.object("interest", interest, "reason", reason + "."));
  }

  /// The review of that reviewer, found by the reviewer's own eyes or by SIA's.
  private String review(PlanFigures plan, Institution of, Actor actor) {
    var reviewer = reviewerOf(of);
    return stage.as(actor).items("/plan-review/v1/reviews?plan=" + stage.reference(plan)).stream()
        .filter(review -> review.path("reviewerId").asText().equals(reviewer))
        .map(review -> "/plan-review/v1/reviews/" + review.path("id").asText())
        .findFirst()
        .orElseThrow();
  }

  private List<Institution> reviewersOf(PlanFigures plan) {
    return plan.part() == Part.REPLACED_REVIEWER
        ? List.of(stand(plan), plan.reviewers().getLast())
        : plan.reviewers();
  }

  private String judge(PlanFigures plan) {
    var told = new ArrayList<String>();
    var reviewers = reviewersOf(plan);
    for (int i = 0; i < reviewers.size(); i++) {
      var reviewer = stage.as(Actor.reviewer(reviewers.get(i).brin()));
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
      if (own.getFirst().path("state").asText().equals("ASSIGNED")) {
        reviewer.put(review + "/declaration", Json.object("interest", "NONE"));
      }
      reviewer.put(review + "/form", Json.object("scores", scores.withMotivations()));
      reviewer.post(review + "/submission");
      told.add(scores.toString());
    }
    return String.join(" and ", told);
  }
}
