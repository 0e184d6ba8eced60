package nl.innovatietraineeship.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What all chapters of the scenario share: the API, who tells, the call and its plans, the clock.
record Stage(Api api, Narration narration, CallFigures call, List<PlanFigures> plans) {
  /// What events bring about takes some ten milliseconds; a machine that does all at once, seconds.
  static final Duration EVENTS_WITHIN = Duration.ofSeconds(30);

  /// More than a call has plans.
  private static final String ALL = "&limit=100";

  Api.Session as(Actor actor) {
    return api.as(actor);
  }

  CallCalendar calendar() {
    return call.calendar();
  }

  /// The reference of a plan: they are numbered in the order in which they were drafted.
  String reference(PlanFigures plan) {
    return String.format(java.util.Locale.ROOT, "%s-%03d", call.reference(), plan.number());
  }

  /// `IT20-001 Windesheim`, as wide as the longest name of the call needs it.
  String name(PlanFigures plan) {
    int width =
        plans.stream().mapToInt(one -> one.hogeschool().name().length()).max().orElseThrow();
    return reference(plan) + " " + Columns.left(plan.hogeschool().name(), width);
  }

  /// Moves the business clock of all services and begins a chapter.
  void chapter(OffsetDateTime moment, String title) {
    as(Actor.ADMIN).put("/overview/v1/clock", Json.object("moment", CallCalendar.json(moment)));
    narration.chapter(moment.toLocalDate(), title);
  }

  /// The one plan that this befalls.
  PlanFigures only(PlanFigures.Part part) {
    return plans.stream().filter(plan -> plan.part() == part).findFirst().orElseThrow();
  }

  /// The plans that come before reviewers.
  List<PlanFigures> reviewed() {
    return plans.stream().filter(plan -> plan.part() != PlanFigures.Part.SET_ASIDE).toList();
  }

  JsonNode readCall() {
    return as(Actor.OFFICER).get("/plan-review/v1/calls/" + call.reference());
  }

  /// The plans of this call as the programme office sees them, by reference.
  Map<String, JsonNode> readPlans() {
    return as(Actor.OFFICER).items("/plan-review/v1/plans?call=" + call.reference() + ALL).stream()
        .collect(Collectors.toMap(plan -> plan.path("reference").asText(), Function.identity()));
  }

  /// Those of the plans that are in that state.
  List<PlanFigures> in(String state) {
    var read = readPlans();
    return plans.stream()
        .filter(plan -> readOf(read, plan).path("state").asText().equals(state))
        .toList();
  }

  JsonNode readOf(Map<String, JsonNode> read, PlanFigures plan) {
    var found = read.get(reference(plan));
    if (found == null) {
      throw new IllegalStateException(
          "Plan " + reference(plan) + " is not among those of the call.");
    }
    return found;
  }
}
