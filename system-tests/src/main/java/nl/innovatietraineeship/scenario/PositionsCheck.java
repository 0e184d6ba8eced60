package nl.innovatietraineeship.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// One figure, whoever is asked.
final class PositionsCheck {
  private PositionsCheck() {}

  static Check positions(Outcome outcome) {
    var against = figures(outcome);
    same("awarded money", awarded(outcome), against);
    same("awarded plans", awardedPlans(outcome), against);
    same("slots", slots(outcome), against);
    same("plans on the list", listed(outcome), against);
    return new Check(
        "Plan-review, budget, placement and the overview say the same of money, plans, slots and starts.",
        against);
  }

  /// What holds for a call that is under way, too.
  static List<String> figures(Outcome outcome) {
    var against = new ArrayList<String>();
    same("the ceiling", money(outcome, "ceiling"), against);
    same("reserved money", money(outcome, "reserved"), against);
    same("free money", money(outcome, "free"), against);
    same("advances", money(outcome, "advanced"), against);
    same("what was determined", money(outcome, "determined"), against);
    same("what was paid", money(outcome, "paid"), against);
    same("what was paid back", money(outcome, "recovered"), against);
    same("finished internships", finished(outcome, "internshipsFinished", "graduatedOn"), against);
    same(
        "completed traineeships",
        finished(outcome, "traineeshipsCompleted", "completedOn"),
        against);
    same(
        "employments",
        traineeships(outcome, "employmentsStarted", PositionsCheck::wasEmployed),
        against);
    same("no-goes", over(outcome, "noGoes", "NO_GO"), against);
    same("early ends", over(outcome, "traineeshipsEndedEarly", "ENDED"), against);
    same("cancelled matches", over(outcome, "traineeshipsCancelled", "CANCELLED"), against);
    same("started internships", started(outcome), against);
    return against;
  }

  private static Map<String, Object> money(Outcome outcome, String figure) {
    return said(
        "budget", amount(outcome.position().path(figure)),
        "overview", amount(figure(outcome, figure)));
  }

  /// An absent figure is not the same as none.
  private static Object amount(JsonNode money) {
    return money.isMissingNode() ? "nothing" : Euros.of(money);
  }

  private static Map<String, Object> awarded(Outcome outcome) {
    return said(
        "plan-review", sum(decided(outcome, "AWARDED").map(plan -> Euros.of(plan.path("amount")))),
        "budget", Euros.of(outcome.position().path("awarded")),
        "its grants", outcome.grantedTogether(),
        "overview", Euros.of(figure(outcome, "awarded")));
  }

  private static Map<String, Object> awardedPlans(Outcome outcome) {
    return said(
        "plan-review", (int) decided(outcome, "AWARDED").count(),
        "budget", outcome.grants().size(),
        "placement",
            outcome.slots().values().stream().filter(Predicate.not(List::isEmpty)).toList().size(),
        "overview", figure(outcome, "plansAwarded").asInt());
  }

  private static Map<String, Object> slots(Outcome outcome) {
    return said(
        "plan-review",
            decided(outcome, "AWARDED").mapToInt(plan -> plan.path("slots").asInt()).sum(),
        "budget",
            outcome.grants().values().stream().mapToInt(grant -> grant.path("slots").asInt()).sum(),
        "placement", outcome.slotsTogether(),
        "overview", figure(outcome, "slotsAwarded").asInt());
  }

  private static Map<String, Object> started(Outcome outcome) {
    return said(
        "placement", outcome.started(),
        "overview", figure(outcome, "internshipsStarted").asInt());
  }

  private static Map<String, Object> finished(Outcome outcome, String figure, String fact) {
    return traineeships(outcome, figure, traineeship -> traineeship.hasNonNull(fact));
  }

  /// The contract is for those who work together; its state is not.
  private static boolean wasEmployed(JsonNode traineeship) {
    return switch (traineeship.path("state").asText()) {
      case "EMPLOYED", "COMPLETED" -> true;
      default -> traineeship.path("ending").path("phase").asText().equals("EMPLOYED");
    };
  }

  private static Map<String, Object> over(Outcome outcome, String figure, String state) {
    return traineeships(
        outcome, figure, traineeship -> traineeship.path("state").asText().equals(state));
  }

  private static Map<String, Object> traineeships(
      Outcome outcome, String figure, Predicate<JsonNode> counted) {
    return said(
        "placement",
        (int)
            outcome.traineeships().values().stream().flatMap(List::stream).filter(counted).count(),
        "overview",
        figure(outcome, figure).asInt());
  }

  private static Map<String, Object> listed(Outcome outcome) {
    return said(
        "plan-review",
        (int)
            decided(outcome, "REFUSED")
                .filter(plan -> plan.path("ground").asText().equals("CEILING"))
                .count(),
        "budget",
        outcome.position().path("claims").path("waiting").asInt(),
        "overview",
        figure(outcome, "plansWaitlisted").asInt());
  }

  private static Stream<JsonNode> decided(Outcome outcome, String result) {
    return outcome.plans().values().stream()
        .filter(plan -> plan.path("outcome").asText().equals(result));
  }

  private static JsonNode figure(Outcome outcome, String name) {
    return outcome
        .figures()
        .getOrDefault(name, com.fasterxml.jackson.databind.node.MissingNode.getInstance());
  }

  private static Euros sum(Stream<Euros> amounts) {
    return amounts.reduce(Euros.NONE, Euros::plus);
  }

  private static Map<String, Object> said(Object... whoAndWhat) {
    return new LinkedHashMap<>(Json.object(whoAndWhat));
  }

  private static void same(String what, Map<String, Object> said, List<String> against) {
    if (said.values().stream().distinct().count() != 1) {
      against.add("Of " + what + " they say " + said + ".");
    }
  }
}
