package nl.innovatietraineeship.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the four services say of a call, each read at its own address.
///
/// @param call of plan-review
/// @param plans of plan-review, by reference
/// @param position of budget
/// @param claims of budget, by plan
/// @param grants of budget, by plan
/// @param entries of the ledger, in the order of booking
/// @param slots of placement, by plan
/// @param traineeships of placement, by plan
/// @param figures of the overview, by name
/// @param deadLetters of each service, those that were re-driven included
record Outcome(
    JsonNode call,
    Map<String, JsonNode> plans,
    JsonNode position,
    Map<String, JsonNode> claims,
    Map<String, JsonNode> grants,
    List<JsonNode> entries,
    Map<String, List<JsonNode>> slots,
    Map<String, List<JsonNode>> traineeships,
    Map<String, JsonNode> figures,
    Map<String, List<JsonNode>> deadLetters) {

  private static final String LARGE_PAGES = "limit=100";
  private static final List<String> SERVICES =
      List.of("placement", "plan-review", "budget", "overview");

  static Outcome read(Stage stage) {
    var call = stage.call().reference();
    var finance = stage.as(Actor.FINANCE);
    return new Outcome(
        stage.readCall(),
        stage.readPlans(),
        finance.get("/budget/v1/calls/" + call + "/position"),
        byPlan(finance.items("/budget/v1/calls/" + call + "/claims?" + LARGE_PAGES)),
        byPlan(finance.items("/budget/v1/grants?call=" + call + "&" + LARGE_PAGES)),
        finance.items("/budget/v1/calls/" + call + "/entries?" + LARGE_PAGES),
        ofPlacement(stage, "slots"),
        ofPlacement(stage, "traineeships"),
        figures(stage.as(Actor.FINANCE).get("/overview/v1/calls/" + call + "/dashboard")),
        each(
            SERVICES,
            service ->
                stage.as(Actor.ADMIN).items("/" + service + "/v1/dead-letters?" + LARGE_PAGES)));
  }

  private static Map<String, List<JsonNode>> ofPlacement(Stage stage, String collection) {
    var plans = stage.plans().stream().map(stage::reference).toList();
    return each(
        plans,
        plan ->
            stage
                .as(Actor.OFFICER)
                .items("/placement/v1/" + collection + "?plan=" + plan + "&" + LARGE_PAGES));
  }

  private static Map<String, JsonNode> byPlan(List<JsonNode> items) {
    var byPlan = new LinkedHashMap<String, JsonNode>();
    items.forEach(item -> byPlan.put(item.path("plan").asText(), item));
    return byPlan;
  }

  private static Map<String, JsonNode> figures(JsonNode dashboard) {
    var figures = new LinkedHashMap<String, JsonNode>();
    dashboard
        .path("figures")
        .forEach(figure -> figures.put(figure.path("name").asText(), figure.path("value")));
    return figures;
  }

  private static <R> Map<String, R> each(
      Iterable<String> keys, java.util.function.Function<String, R> read) {
    var all = new ArrayList<String>();
    keys.forEach(all::add);
    var results = Parallel.each(all, read);
    var byKey = new LinkedHashMap<String, R>();
    for (int i = 0; i < all.size(); i++) {
      byKey.put(all.get(i), results.get(i));
    }
    return byKey;
  }

  /// What budget had reserved for a plan, also where it was granted since.
  Map<String, Euros> reserved() {
    var reserved = new LinkedHashMap<String, Euros>();
    claims.forEach((plan, claim) -> {
      if (claim.hasNonNull("reserved")) {
        reserved.put(plan, Euros.of(claim.path("reserved")));
      }
    });
    return reserved;
  }

  Map<String, Euros> granted() {
    var granted = new LinkedHashMap<String, Euros>();
    grants.forEach((plan, grant) -> granted.put(plan, Euros.of(grant.path("amount"))));
    return granted;
  }

  Euros grantedTogether() {
    return granted().values().stream().reduce(Euros.NONE, Euros::plus);
  }

  int slotsOf(String plan) {
    return slots.getOrDefault(plan, List.of()).size();
  }

  int slotsTogether() {
    return slots.values().stream().mapToInt(List::size).sum();
  }

  List<JsonNode> startedIn(String plan) {
    return traineeships.getOrDefault(plan, List.of()).stream()
        .filter(traineeship -> traineeship.hasNonNull("startedOn"))
        .toList();
  }

  /// Of those the ones that keep their slot: a slot comes free when an internship ends early.
  List<JsonNode> holding(String plan) {
    return startedIn(plan).stream()
        .filter(traineeship -> !traineeship.path("ending").path("slotFree").asBoolean())
        .toList();
  }

  /// The slots of a plan in which an internship ever started.
  long slotsStarted(String plan) {
    return startedIn(plan).stream()
        .map(traineeship -> traineeship.path("slotNo").asInt())
        .distinct()
        .count();
  }

  long slotsStarted() {
    return traineeships.keySet().stream().mapToLong(this::slotsStarted).sum();
  }

  /// How many traineeships of a plan are in one of these states.
  long in(String plan, String... states) {
    return traineeships.getOrDefault(plan, List.of()).stream()
        .filter(each -> List.of(states).contains(each.path("state").asText()))
        .count();
  }

  /// What a grant says, all plans together.
  Euros together(String figure) {
    return grants.values().stream()
        .map(grant -> Euros.of(grant.path(figure)))
        .reduce(Euros.NONE, Euros::plus);
  }

  int startedOf(String plan) {
    return startedIn(plan).size();
  }

  int started() {
    return traineeships.keySet().stream().mapToInt(this::startedOf).sum();
  }
}
