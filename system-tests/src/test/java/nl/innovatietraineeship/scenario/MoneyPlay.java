package nl.innovatietraineeship.scenario;

import static nl.innovatietraineeship.scenario.SmallCall.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Everybody who has to do with the money of a grant, to its last cent: what is tried mostly fits
/// where that grant stands.
final class MoneyPlay {
  private static final Actor OTHER_FINANCE = new Actor("finance-2", "finance", Map.of());
  private static final Set<String> STANDING = Set.of("GRANTED");
  private static final Set<String> PAID = Set.of("GRANTED", "DETERMINED");
  private static final Set<String> CLOSED = Set.of("DETERMINED", "WITHDRAWN");
  private static final Set<String> DEBITED =
      Set.of("GRANTED", "DETERMINED", "SETTLED", "WITHDRAWN");
  private static final List<String> GROUNDS =
      List.of("ACTIVITIES_NOT_DONE", "OBLIGATIONS_NOT_MET", "WRONG_INFORMATION");
  private static final Set<String> FINAL = Set.of("DETERMINED", "SETTLED");
  private static final List<String> GROUNDS_OF_A_CHANGE =
      List.of("FACTS_NOT_KNOWN", "DETERMINATION_WAS_WRONG", "OBLIGATIONS_BROKEN_SINCE");
  private static final String BASE = "/budget/v1";
  private static final String ALL = "?limit=100&";

  /// @param fits the states of a grant
  private record Turn(int weight, String name, Set<String> fits, Consumer<Granted> make) {}

  private record Granted(PlanFigures plan, String reference) {
    String grant() {
      return reference + "-G";
    }

    String address() {
      return BASE + "/grants/" + grant();
    }
  }

  private final Stage stage;
  private final Trying trying;
  private final Supplier<LocalDate> today;
  private final List<Turn> turns =
      List.of(
          new Turn(8, "pay", PAID, this::pay),
          new Turn(16, "tell of the bank", PAID, this::bank),
          new Turn(2, "send back", DEBITED, this::sendBack),
          new Turn(2, "suspend", PAID, this::suspend),
          new Turn(4, "lift", PAID, this::lift),
          new Turn(4, "ask determination", STANDING, this::request),
          new Turn(12, "determine", STANDING, this::determine),
          new Turn(6, "change a determination", FINAL, this::change),
          new Turn(1, "renounce", STANDING, this::renounce),
          new Turn(2, "renounce in part", STANDING, this::renounceInPart),
          new Turn(3, "withdraw a grant", STANDING, this::withdraw),
          new Turn(4, "agree instalments", CLOSED, this::agree),
          new Turn(8, "pay back", CLOSED, this::payBack),
          new Turn(6, "waive", CLOSED, this::waive));

  MoneyPlay(Stage stage, Trying trying, Supplier<LocalDate> today) {
    this.stage = stage;
    this.trying = trying;
    this.today = today;
  }

  void play(PlanFigures plan) {
    var of = new Granted(plan, stage.reference(plan));
    var state = stage.as(Actor.FINANCE).get(of.address()).path("state").asText();
    boolean fitting = !trying.rarely(8);
    var possible = turns.stream().filter(turn -> !fitting || turn.fits().contains(state)).toList();
    if (!possible.isEmpty()) {
      var turn = trying.weighted(possible, Turn::weight);
      trying.noted(turn.name(), of.reference(), () -> turn.make().accept(of));
    }
  }

  /// More is given; now and then it would be less.
  void raise() {
    var call = stage.call().reference();
    var position = finance().get(BASE + "/calls/" + call + "/position");
    var more = trying.any(List.of(-2_000L, 3_000L, 6_000L, 10_000L));
    var ceiling = Euros.of(position.path("ceiling")).plus(Euros.of(more));
    byTwo(
        "/ceiling-changes",
        ofCall("/ceiling-changes"),
        Json.object("call", call, "ceiling", ceiling.json(), "reason", "More is given."));
  }

  private void pay(Granted of) {
    byTwo(
        "/payment-batches",
        ofCall("/payment-batches"),
        Json.object("call", stage.call().reference()));
  }

  private void waive(Granted of) {
    trying.some(
        recoveries(of),
        recovery ->
            byTwo(
                "/recovery-waivers",
                ofGrant(of, "/recovery-waivers"),
                Json.object("recovery", id(recovery), "reasons", "It costs more.")));
  }

  /// What is open of them is approved or, now and then, rejected; where nothing is, it is prepared.
  private void byTwo(String collection, List<JsonNode> known, Object input) {
    var open =
        known.stream()
            .filter(each -> each.path("approval").path("state").asText().equals("PREPARED"))
            .findFirst()
            .orElseGet(() -> stage.as(trying.by(Actor.FINANCE)).post(BASE + collection, input));
    var address = BASE + collection + "/" + id(open);
    if (trying.rarely(5)) {
      stage.as(trying.by(Actor.BOARD)).post(address + "/rejection", because("Not now."));
    } else {
      trying.byTwo(open, address + "/approval");
    }
  }

  /// Mostly of what is under way.
  private void bank(Granted of) {
    var all = finance().items(BASE + "/payments" + ALL + "plan=" + of.reference());
    var approved = in("APPROVED", all);
    trying.some(
        approved.isEmpty() || trying.rarely(8) ? all : approved,
        payment -> {
          var address = BASE + "/payments/" + id(payment);
          var session = stage.as(trying.by(OTHER_FINANCE));
          if (trying.rarely(5)) {
            session.post(address + "/failure", because("The account is closed."));
          } else {
            session.post(address + "/confirmation", Json.object("paidOn", today.get().toString()));
          }
        });
  }

  private void sendBack(Granted of) {
    trying.some(
        in("CONFIRMED", finance().items(BASE + "/payments" + ALL + "plan=" + of.reference())),
        payment ->
            stage
                .as(trying.by(OTHER_FINANCE))
                .post(
                    BASE + "/payments/" + id(payment) + "/return",
                    Json.object("returnedOn", today.get().toString(), "reason", "It came back.")));
  }

  private void suspend(Granted of) {
    stage
        .as(trying.by(Actor.FINANCE))
        .post(
            BASE + "/payment-suspensions",
            Json.object(
                "grant", of.grant(),
                "ground", trying.any(trying.rarely(2) ? GROUNDS_OF_A_CHANGE : GROUNDS),
                "reason", "The report is doubted.",
                "until", today.get().plusDays(trying.any(List.of(3, 10, 100))).toString()));
  }

  private void lift(Granted of) {
    trying.some(
        in(
            "STANDING",
            finance().items(BASE + "/payment-suspensions" + ALL + "plan=" + of.reference())),
        suspension ->
            stage
                .as(trying.by(Actor.FINANCE))
                .post(BASE + "/payment-suspensions/" + id(suspension) + "/lifting"));
  }

  private void request(Granted of) {
    var coordinator = stage.as(trying.by(of.plan().coordinator()));
    coordinator.post(
        of.address() + "/determination-request",
        Settling.shown(coordinator.get(of.address() + "/performance")));
  }

  /// As proposed, or for nothing.
  private void determine(Granted of) {
    var input = Json.object("grant", of.grant());
    if (trying.rarely(3)) {
      input.put("amount", Euros.NONE.json());
      input.put("ground", trying.any(GROUNDS));
      input.put("reasons", "Nobody was supervised.");
      input.put("hearing", heard());
    }
    decide(of, "/determinations", input);
  }

  /// To half of it, to nothing, or, now and then, to what it is; the breach is of today.
  private void change(Granted of) {
    var determined = Euros.of(finance().get(of.address()).path("determined"));
    var ground = trying.any(GROUNDS_OF_A_CHANGE);
    var to = trying.any(List.of(determined.half(), determined.half(), Euros.NONE, determined));
    var input =
        Json.object(
            "grant", of.grant(),
            "amount", to.json(),
            "ground", ground,
            "reasons", "It was found later.",
            "hearing", heard());
    if (ground.equals("OBLIGATIONS_BROKEN_SINCE")) {
      input.put("breachedOn", today.get().toString());
    }
    decide(of, "/determinations", input);
  }

  private void renounce(Granted of) {
    stage.as(trying.by(of.plan().coordinator())).post(of.address() + "/renunciation");
  }

  private void renounceInPart(Granted of) {
    stage
        .as(trying.by(of.plan().coordinator()))
        .post(of.address() + "/renunciation", Json.object("keptSlots", kept(of)));
  }

  /// Whole, or all but some slots.
  private void withdraw(Granted of) {
    var input =
        Json.object(
            "grant", of.grant(),
            "ground", trying.any(GROUNDS),
            "reasons", "Fewer internships start.",
            "hearing", heard());
    if (!trying.rarely(3)) {
      input.put("keptSlots", kept(of));
    }
    decide(of, "/grant-withdrawals", input);
  }

  /// All but one or two, or, now and then, as many as there are.
  private int kept(Granted of) {
    return finance().get(of.address()).path("slots").asInt() - trying.any(List.of(0, 1, 1, 2));
  }

  /// The next step of the decision that is open, now and then its withdrawal; or else a new one.
  private void decide(Granted of, String decisions, Map<String, Object> input) {
    var known = ofGrant(of, decisions);
    var prepared = in("PREPARED", known);
    var signed = in("SIGNED", known);
    if ((prepared.isEmpty() && signed.isEmpty()) || trying.rarely(12)) {
      stage.as(trying.by(Actor.FINANCE)).post(BASE + decisions, input);
      return;
    }
    var open = signed.isEmpty() ? prepared.getLast() : signed.getLast();
    var address = BASE + decisions + "/" + id(open);
    if (trying.rarely(6)) {
      stage
          .as(trying.by(Actor.BOARD))
          .post(address + "/withdrawal", because("It is prepared anew."));
    } else if (signed.isEmpty()) {
      trying.byTwo(open, address + "/signature");
    } else {
      stage.as(trying.by(Actor.OFFICER)).post(address + "/announcement");
    }
  }

  private void agree(Granted of) {
    trying.some(
        recoveries(of),
        recovery -> {
          var open = Euros.of(recovery.path("open"));
          var parts =
              List.of(
                  part(today.get().plusMonths(1), open.half()),
                  part(today.get().plusMonths(2), open.minus(open.half())));
          stage
              .as(trying.by(Actor.FINANCE))
              .post(address(recovery) + "/plan", Json.object("parts", parts));
        });
  }

  private static Object part(LocalDate dueOn, Euros amount) {
    return Json.object("dueOn", dueOn.toString(), "amount", amount.json());
  }

  /// Half of what is open, or all of it, or more.
  private void payBack(Granted of) {
    trying.some(
        recoveries(of),
        recovery -> {
          var open = Euros.of(recovery.path("open"));
          var more = open.plus(Euros.of(1));
          var amount =
              open.equals(Euros.NONE)
                  ? more
                  : trying.any(List.of(open.half(), open.half(), open, more));
          stage
              .as(trying.by(Actor.FINANCE))
              .post(
                  address(recovery) + "/receipt",
                  Json.object("receivedOn", today.get().toString(), "amount", amount.json()));
        });
  }

  /// What is open of them, where anything is.
  private List<JsonNode> recoveries(Granted of) {
    var all = finance().items(BASE + "/recoveries" + ALL + "plan=" + of.reference());
    var open = in("OPEN", all);
    return open.isEmpty() ? all : open;
  }

  private static String address(JsonNode recovery) {
    return BASE + "/recoveries/" + id(recovery);
  }

  private List<JsonNode> ofCall(String collection) {
    return finance().items(BASE + collection + ALL + "call=" + stage.call().reference());
  }

  private List<JsonNode> ofGrant(Granted of, String collection) {
    return ofCall(collection).stream()
        .filter(each -> each.path("plan").asText().equals(of.reference()))
        .toList();
  }

  private static List<JsonNode> in(String state, List<JsonNode> all) {
    return all.stream().filter(each -> each.path("state").asText().equals(state)).toList();
  }

  private Api.Session finance() {
    return stage.as(Actor.FINANCE);
  }

  private static Object because(String reason) {
    return Json.object("reason", reason);
  }

  private Object heard() {
    return Json.object("heardOn", today.get().toString());
  }
}
