package nl.innovatietraineeship.planreview.http;

import static nl.innovatietraineeship.planreview.http.Persons.*;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Golden;
import nl.innovatietraineeship.kit.testing.Topics;
import org.awaitility.Awaitility;

/// Brings calls and plans where a test wants them, by the commands that do so.
final class Scene {

  static final String CALLS = BASE + "/calls";
  static final String PLANS = BASE + "/plans";
  static final String RESERVATION = "017738fc-6100-7daf-8171-137a54737d56";

  private static final AtomicInteger NUMBERS = new AtomicInteger(10);

  private Scene() {}

  static Instant now() {
    return Instant.parse(ADMIN.get(BASE + "/clock").jsonPath().getString("moment"));
  }

  static void moveTo(Instant moment) {
    ADMIN.put(BASE + "/clock", Map.of("moment", moment.toString())).then().statusCode(200);
  }

  static String newReference() {
    int number = NUMBERS.getAndIncrement();
    return "I%c%02d".formatted((char) ('A' + number / 100), number % 100);
  }

  static Response drafted() {
    Response drafted = ADMIN.post(CALLS, Bodies.call(newReference(), now()));
    drafted.then().statusCode(201);
    return drafted;
  }

  /// The reference of a call whose window has begun.
  static String opened() {
    Response call = drafted();
    String reference = call.jsonPath().getString("reference");
    FINANCE.post(CALLS + "/" + reference + "/opening", null).then().statusCode(200);
    moveTo(Instant.parse(call.jsonPath().getString("opensAt")).plus(1, ChronoUnit.DAYS));
    return reference;
  }

  /// The same, of a call that publishes this too.
  static String openedWith(String parameter, String value) {
    var body = Bodies.with(Bodies.call(newReference(), now()), parameter, value);
    String reference = ADMIN.post(CALLS, body).jsonPath().getString("reference");
    FINANCE.post(CALLS + "/" + reference + "/opening", null).then().statusCode(200);
    moveTo(now().plus(2, ChronoUnit.DAYS));
    return reference;
  }

  static void close(String call) {
    moveTo(Instant.parse(ADMIN.get(CALLS + "/" + call).jsonPath().getString("closesAt")));
  }

  /// The reference of a draft.
  static String plan(String call, String brin) {
    Response drafted = hogeschool(brin).post(PLANS, Bodies.plan(call, brin));
    drafted.then().statusCode(201);
    return drafted.jsonPath().getString("reference");
  }

  static String approved(String call, String brin) {
    String plan = plan(call, brin);
    lector(brin)
        .put(PLANS + "/" + plan + "/lector-approval", Map.of("version", 1))
        .then()
        .statusCode(200);
    return plan;
  }

  static String submitted(String call, String brin) {
    String plan = approved(call, brin);
    hogeschool(brin).post(PLANS + "/" + plan + "/submission", null).then().statusCode(200);
    return plan;
  }

  static String complete(String call, String brin) {
    String plan = submitted(call, brin);
    OFFICER
        .post(PLANS + "/" + plan + "/completeness-check", Map.of("complete", true))
        .then()
        .statusCode(200);
    return plan;
  }

  /// Registered once, found afterwards.
  static String reviewer(String sub, String brin) {
    List<String> known =
        OFFICER.get(BASE + "/reviewers?sub=" + sub).jsonPath().getList("items.reference");
    if (!known.isEmpty()) {
      return known.getFirst();
    }
    Response made =
        OFFICER.post(
            BASE + "/reviewers", Map.of("sub", sub, "name", "Reviewer", "employerBrin", brin));
    made.then().statusCode(201);
    return made.jsonPath().getString("reference");
  }

  static String reviewerOfFirm(String sub, String kvk) {
    Response made =
        OFFICER.post(
            BASE + "/reviewers", Map.of("sub", sub, "name", "Reviewer", "employerKvk", kvk));
    made.then().statusCode(201);
    return made.jsonPath().getString("reference");
  }

  static String underReview(String call, String brin) {
    String plan = complete(call, brin);
    OFFICER
        .post(
            PLANS + "/" + plan + "/reviews",
            Map.of(
                "reviewers",
                List.of(reviewer("reviewer-1", "25BE"), reviewer("reviewer-2", "07GR"))))
        .then()
        .statusCode(201);
    return plan;
  }

  static void reviewed(String plan, int demand, int score) {
    for (int i = 1; i <= 2; i++) {
      String review = BASE + "/reviews/" + plan + "-R" + i;
      var reviewer = Persons.reviewer("reviewer-" + i);
      reviewer.put(review + "/declaration", Map.of("interest", "NONE")).then().statusCode(200);
      reviewer.put(review + "/form", Bodies.form(demand, score)).then().statusCode(200);
      reviewer.post(review + "/submission", null).then().statusCode(200);
    }
  }

  /// A plan of which the committee fixed these scores.
  static String assessed(String call, String brin, int demand, int score) {
    String plan = underReview(call, brin);
    reviewed(plan, demand, score);
    CHAIR.put(PLANS + "/" + plan + "/advice", Bodies.advice(demand, score)).then().statusCode(200);
    return plan;
  }

  /// The one plan of a call whose ranking is established.
  static String rankedAlone(String brin) {
    String call = opened();
    String plan = assessed(call, brin, 6, 6);
    close(call);
    CHAIR.post(CALLS + "/" + call + "/ranking", null).then().statusCode(201);
    return plan;
  }

  static String callOf(String plan) {
    return plan.substring(0, plan.indexOf('-'));
  }

  /// The reference of a signed decision on a plan.
  static String signedOn(String plan) {
    return signed(Map.of("plan", plan));
  }

  /// The reference of a signed decision on what is named.
  static String signed(Map<String, Object> named) {
    Response prepared = OFFICER.post(BASE + "/decisions", named);
    prepared.then().statusCode(201);
    String decision = prepared.jsonPath().getString("reference");
    BOARD.post(BASE + "/decisions/" + decision + "/signature", null).then().statusCode(200);
    return decision;
  }

  static void announce(String decision) {
    OFFICER.post(BASE + "/decisions/" + decision + "/announcement", null).then().statusCode(200);
  }

  static void withdrawDecision(String decision) {
    BOARD
        .post(BASE + "/decisions/" + decision + "/withdrawal", Map.of("reason", "To look anew."))
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"))
        .body("withdrawalReason", equalTo("To look anew."));
  }

  /// All that waits for a caller, page by page.
  static List<Map<String, String>> worklist(Api caller) {
    var items = new ArrayList<Map<String, String>>();
    String next = "";
    do {
      var page = caller.get(BASE + "/worklist?limit=200" + next);
      page.then().statusCode(200);
      items.addAll(page.jsonPath().<Map<String, String>>getList("items"));
      String cursor = page.jsonPath().getString("next");
      next = cursor == null ? "" : "&cursor=" + cursor;
    } while (!next.isEmpty());
    return items;
  }

  static String state(String plan) {
    return OFFICER.get(PLANS + "/" + plan).jsonPath().getString("state");
  }

  /// Budget reserves what a plan asks.
  static void reserve(Topics topics, String plan, String reservation) {
    topics.publish(ofPlan("reservation-made", plan).with("reservationId", reservation));
    awaitState(plan, "RESERVED");
  }

  static void waitlist(Topics topics, String plan) {
    topics.publish(ofPlan("plan-waitlisted", plan));
    awaitState(plan, "WAITLISTED");
  }

  static void allocate(Topics topics, String call) {
    String id = ADMIN.get(CALLS + "/" + call).jsonPath().getString("id");
    topics.publish(
        Golden.of("allocation-completed").keyed(id).with("callId", id).with("call", call));
    Awaitility.await()
        .until(
            () -> "ALLOCATED".equals(ADMIN.get(CALLS + "/" + call).jsonPath().getString("state")));
  }

  static Golden ofPlan(String type, String plan) {
    var view = OFFICER.get(PLANS + "/" + plan).jsonPath();
    return Golden.of(type)
        .keyed(view.getString("callId"))
        .with("callId", view.getString("callId"))
        .with("call", view.getString("call"))
        .with("planId", view.getString("id"))
        .with("plan", plan)
        .with("brin", view.getString("brin"));
  }

  static void awaitState(String plan, String state) {
    Awaitility.await().until(() -> state.equals(state(plan)));
  }
}
