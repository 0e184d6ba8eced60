package nl.innovatietraineeship.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;

/// The grants are determined by what was performed; the rest is paid, or what was too much is paid
/// back, until the call is settled.
record Settling(Stage stage) {

  void play() {
    request();
    determine();
    payTheRest();
    payBack();
    settled();
  }

  private List<PlanFigures> granted() {
    return stage.in("AWARDED");
  }

  /// All but one: that grant is determined ex officio (Awb 4:47).
  private void request() {
    stage.chapter(stage.calendar().requesting(), "hogescholen ask for their determination");
    var asking = granted().stream().skip(1).toList();
    Parallel.each(
        asking,
        plan -> {
          var coordinator = stage.as(plan.coordinator());
          String grant = "/budget/v1/grants/" + stage.reference(plan) + "-G";
          return coordinator.post(
              grant + "/determination-request", shown(coordinator.get(grant + "/performance")));
        });
    stage
        .narration()
        .line(
            "%d ask; %s does not and is determined ex officio."
                .formatted(asking.size(), stage.reference(granted().getFirst())));
  }

  /// What was spent is what was performed at its price, where costs are asked for at all.
  static Object shown(JsonNode performance) {
    return performance.path("regime").asText().equals("PERFORMANCE_AND_COSTS")
        ? Json.object("costs", Euros.of(performance.path("proposed")).json())
        : Json.object();
  }

  private void determine() {
    stage.chapter(stage.calendar().determining(), "finance prepares the determinations");
    var prepared =
        Parallel.each(
            granted(),
            plan ->
                stage
                    .as(Actor.FINANCE)
                    .post(
                        "/budget/v1/determinations",
                        Json.object("grant", stage.reference(plan) + "-G")));
    prepared.forEach(one ->
        stage.narration().line(one.path("plan").asText() + " " + one.path("derivation").asText()));
    stage.chapter(stage.calendar().signingDeterminations(), "the board signs them");
    Parallel.each(prepared, one -> stage.as(Actor.BOARD).post(address(one) + "/signature"));
    stage.narration().line("%d are signed.".formatted(prepared.size()));
    stage.chapter(stage.calendar().announcingDeterminations(), "they are announced");
    var announced =
        Parallel.each(
            prepared, one -> stage.as(Actor.OFFICER).post(address(one) + "/announcement"));
    stage
        .narration()
        .line(
            "Objection is open until %s."
                .formatted(Narration.tell(announced.getFirst().path("objectUntil").asText())));
  }

  private static String address(JsonNode determination) {
    return "/budget/v1/determinations/" + determination.path("id").asText();
  }

  private void payTheRest() {
    stage.chapter(stage.calendar().lastPayment(), "what is still due is paid");
    new Paying(stage).pay(stage.calendar().lastPayment().toLocalDate(), List.of());
  }

  /// In two instalments, as agreed.
  private void payBack() {
    var recoveries =
        stage
            .as(Actor.FINANCE)
            .items("/budget/v1/recoveries?call=" + stage.call().reference() + "&limit=100");
    for (var recovery : recoveries) {
      agree(recovery);
    }
    receive(stage.calendar().firstReceipt(), recoveries, true);
    receive(stage.calendar().lastReceipt(), recoveries, false);
  }

  private void agree(JsonNode recovery) {
    var parts =
        List.of(
            part(stage.calendar().firstReceipt(), half(recovery)),
            part(stage.calendar().lastReceipt(), rest(recovery)));
    stage
        .as(Actor.FINANCE)
        .post(address("recoveries", recovery) + "/plan", Json.object("parts", parts));
    stage
        .narration()
        .line(
            "%s was paid %s too much: agreed to pay it back in two instalments."
                .formatted(recovery.path("plan").asText(), Euros.of(recovery.path("amount"))));
  }

  private static Object part(LocalDate dueOn, Euros amount) {
    return Json.object("dueOn", dueOn.toString(), "amount", amount.json());
  }

  private static Euros half(JsonNode recovery) {
    return Euros.of(recovery.path("amount")).half();
  }

  private static Euros rest(JsonNode recovery) {
    return Euros.of(recovery.path("amount")).minus(half(recovery));
  }

  private static String address(String collection, JsonNode item) {
    return "/budget/v1/" + collection + "/" + item.path("id").asText();
  }

  private void receive(LocalDate day, List<JsonNode> recoveries, boolean first) {
    stage.chapter(
        CallCalendar.morning(day), first ? "the first instalment comes in" : "and the last one");
    for (var recovery : recoveries) {
      var amount = first ? half(recovery) : rest(recovery);
      stage
          .as(Actor.FINANCE)
          .post(
              address("recoveries", recovery) + "/receipt",
              Json.object("receivedOn", day.toString(), "amount", amount.json()));
      stage.narration().line("%s paid back %s.".formatted(recovery.path("plan").asText(), amount));
    }
  }

  private void settled() {
    var call =
        Patience.await(
            "call " + stage.call().reference() + " to be settled",
            Stage.EVENTS_WITHIN,
            stage::readCall,
            read -> read.path("state").asText().equals("SETTLED"));
    stage
        .narration()
        .line(
            "Every grant is settled, and call %s is %s."
                .formatted(stage.call().reference(), call.path("state").asText()));
  }
}
