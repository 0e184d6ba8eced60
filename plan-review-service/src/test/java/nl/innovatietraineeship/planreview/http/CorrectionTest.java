package nl.innovatietraineeship.planreview.http;

import static nl.innovatietraineeship.planreview.http.Persons.*;
import static nl.innovatietraineeship.planreview.http.Scene.*;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.innovatietraineeship.kit.testing.Contract;
import nl.innovatietraineeship.kit.testing.Golden;
import nl.innovatietraineeship.kit.testing.Published;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Topics;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// An advice that is corrected, the ranking that follows, withdrawals late.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "plan-review"))
class CorrectionTest {

  @Test
  void a_corrected_advice_is_ranked_anew_with_the_same_lot_before_anything_is_announced() {
    String call = opened();
    String first = assessed(call, "30GB", 6, 6);
    String second = assessed(call, "28DN", 5, 5);
    close(call);
    String seed = ranked(call);
    try (var topics = new Topics()) {
      reserve(topics, first, UUID.randomUUID().toString());
      waitlist(topics, second);
      allocate(topics, call);
      String outrun = signedOn(second);
      CHAIR
          .post(PLANS + "/" + first + "/advice/correction", correction(5, 4))
          .then()
          .statusCode(200)
          .body("state", equalTo("ASSESSED"));
      BOARD
          .get(PLANS + "/" + first + "/history")
          .then()
          .body("items.step", hasItem("ADVICE_CORRECTED"));
      OFFICER
          .post(BASE + "/decisions/" + outrun + "/announcement", null)
          .then()
          .statusCode(409)
          .body("rule", equalTo("A_CORRECTED_ADVICE_IS_RANKED_FIRST"));
      rankedFirst(call, second, outrun);
      CHAIR
          .post(CALLS + "/" + call + "/ranking", null)
          .then()
          .statusCode(201)
          .body("version", equalTo(2))
          .body("seed", equalTo(seed))
          .body("plans.plan", equalTo(List.of(second, first)));
      ADMIN.get(CALLS + "/" + call).then().body("state", equalTo("CLOSED"));
      OFFICER
          .post(BASE + "/decisions/" + outrun + "/announcement", null)
          .then()
          .statusCode(409)
          .body("rule", equalTo("A_DECISION_IS_BOUND_TO_ITS_PLANS"));
      assertEquals(List.of("RANKED", "RANKED"), List.of(state(first), state(second)));
    }
  }

  /// Nothing is prepared that could never be announced, and the chair is waited for, nobody else.
  private static void rankedFirst(String call, String plan, String outrun) {
    for (var named : List.of(Map.of("call", call), Map.of("plan", plan))) {
      OFFICER
          .post(BASE + "/decisions", named)
          .then()
          .statusCode(409)
          .body("rule", equalTo("A_CORRECTED_ADVICE_IS_RANKED_FIRST"));
    }
    OFFICER
        .get(PLANS + "/" + plan + "/waiting-for")
        .then()
        .body("waitsFor.task", equalTo(List.of("ESTABLISH_RANKING")))
        .body("waitsFor.role", equalTo(List.of("chair")));
    OFFICER
        .get(BASE + "/worklist?limit=200")
        .then()
        .body("items.subject", not(hasItem(plan)))
        .body("items.subject", not(hasItem(outrun)));
    CHAIR
        .get(BASE + "/worklist?limit=200")
        .then()
        .body("items.findAll { it.subject == '" + call + "' }.task", hasItem("ESTABLISH_RANKING"));
  }

  @Test
  void a_refusal_is_not_announced_with_reasons_that_the_advice_gives_no_more() {
    String plan = assessed(opened(), "30GB", 6, 3);
    String outrun = signedOn(plan);
    CHAIR.post(PLANS + "/" + plan + "/advice/correction", correction(3, 6)).then().statusCode(200);
    OFFICER
        .post(BASE + "/decisions/" + outrun + "/announcement", null)
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_DECISION_IS_BOUND_TO_ITS_PLANS"))
        .body("detail", containsString(plan));
    OFFICER
        .get(PLANS + "/" + plan + "/waiting-for")
        .then()
        .body("waitsFor.task", equalTo(List.of("PREPARE_DECISION")));
    OFFICER
        .get(BASE + "/worklist?limit=200")
        .then()
        .body("items.findAll { it.subject == '" + plan + "' }.task", hasItem("PREPARE_DECISION"));
    announce(signedOn(plan));
    hogeschool("30GB")
        .get(BASE + "/decisions?plan=" + plan)
        .then()
        .body("items[0].items[0].reason", containsString("on Demand the score is 3"));
  }

  @Test
  void an_advice_is_corrected_until_the_first_outcome_of_the_call_is_announced() {
    String call = opened();
    String told = assessed(call, "30GB", 6, 3);
    String other = assessed(call, "28DN", 5, 5);
    CHAIR.post(PLANS + "/" + other + "/advice/correction", correction(6, 6)).then().statusCode(200);
    announce(signedOn(told));
    CHAIR
        .post(PLANS + "/" + other + "/advice/correction", correction(4, 4))
        .then()
        .statusCode(409)
        .body("rule", equalTo("ADVICE_IS_CORRECTED_BEFORE_THE_FIRST_OUTCOME"));
    assertThrows(
        SQLException.class,
        () -> Sql.run("update call set to_be_ranked_anew = true where reference = '" + call + "'"));
  }

  @Test
  void a_plan_is_withdrawn_while_money_is_reserved_for_it() {
    String plan = rankedAlone("30GB");
    try (var topics = new Topics()) {
      reserve(topics, plan, UUID.randomUUID().toString());
    }
    hogeschool("30GB")
        .post(PLANS + "/" + plan + "/withdrawal", Map.of("reason", "The partners withdrew."))
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"));
  }

  @Test
  void a_reserve_place_is_given_up_served_or_not_while_the_refusal_stands() {
    String call = opened();
    String served = assessed(call, "30GB", 6, 6);
    String unserved = assessed(call, "28DN", 5, 5);
    String other = assessed(call, "25KB", 6, 3);
    close(call);
    ranked(call);
    try (var topics = new Topics()) {
      waitlist(topics, served);
      waitlist(topics, unserved);
      allocate(topics, call);
      announce(signed(Map.of("plan", served)));
      announce(signed(Map.of("plan", unserved)));
      reserve(topics, served, UUID.randomUUID().toString());
      String award = signed(Map.of("call", call));
      var answers = List.of(givenUp("30GB", served), givenUp("28DN", unserved));
      assertEquals(answers.getFirst().header("ETag"), answers.getLast().header("ETag"));
      for (String plan : List.of(served, unserved)) {
        OFFICER
            .get(PLANS + "/" + plan)
            .then()
            .body("state", equalTo("REFUSED"))
            .body("reservation", nullValue())
            .body("reservePlace", nullValue());
        OFFICER
            .get(PLANS + "/" + plan + "/terms")
            .then()
            .body("terms.name", equalTo(List.of("OBJECTION")));
      }
      topics.publish(
          ofPlan("reservation-made", unserved).with("reservationId", UUID.randomUUID().toString()));
      Awaitility.await()
          .until(() ->
              "The plan is REFUSED."
                  .equals(
                      Sql.value(
                          "select reason from absorbed_event where subject = '" + unserved + "'")));
      announce(award);
      assertEquals(
          "true",
          OFFICER
              .get(BASE + "/decisions/" + award)
              .jsonPath()
              .getString("items.find { it.plan == '" + served + "' }.droppedOut"));
      assertEquals(List.of("REFUSED", "REFUSED"), List.of(state(served), state(other)));
    }
    try (var published = new Published()) {
      for (String plan : List.of(served, unserved)) {
        Contract.assertKept(
            "plan-withdrawn",
            published.await("plan-withdrawn", event -> plan.equals(event.path("plan").asText())));
      }
    }
    assertThrows(
        SQLException.class,
        () -> Sql.run("update plan set reserve_place = 1 where reference = '" + unserved + "'"),
        "a place that is given up is gone");
  }

  private static Response givenUp(String brin, String plan) {
    Response answer = hogeschool(brin).post(PLANS + "/" + plan + "/withdrawal", Map.of());
    answer
        .then()
        .statusCode(200)
        .body("state", equalTo("REFUSED"))
        .body("outcome", equalTo("REFUSED"))
        .body("withdrawnOn", notNullValue())
        .body("reservePlace", nullValue());
    hogeschool(brin)
        .get(PLANS + "/" + plan + "/waiting-for")
        .then()
        .body("waitsFor", equalTo(List.of()));
    hogeschool(brin)
        .post(PLANS + "/" + plan + "/withdrawal", Map.of())
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_PLAN_THAT_IS_OUT_IS_NOT_WITHDRAWN"))
        .body("state", equalTo("REFUSED"));
    return answer;
  }

  @Test
  void a_call_whose_only_grant_was_renounced_is_settled_when_all_of_it_is_paid_back() {
    String call = closingSoon();
    try (var topics = new Topics()) {
      String plan = onlyGrantOf(call, topics);
      topics.publish(
          ofPlan("grant-changed", plan)
              .with("slots", 0)
              .with("onDay", today())
              .with("occurredOn", now().toString()));
      moveTo(now().plus(30, ChronoUnit.DAYS));
      assertEquals("ALLOCATED", stateOfCall(call));
      topics.publish(
          ofPlan("grant-settled", plan)
              .with("settledOn", today())
              .with("occurredOn", now().toString()));
      awaitStep(plan, "GRANT_SETTLED");
    }
    assertEquals("SETTLED", stateOfCall(call));
    try (var published = new Published()) {
      Contract.assertKept(
          "call-settled",
          published.await("call-settled", event -> call.equals(event.path("call").asText())));
      Contract.assertKept(
          "waiting-list-ended",
          published.await("waiting-list-ended", event -> call.equals(event.path("call").asText())));
    }
  }

  @Test
  void a_grant_that_keeps_some_of_its_slots_has_not_ended() {
    String call = closingSoon();
    try (var topics = new Topics()) {
      String plan = onlyGrantOf(call, topics);
      for (int slots : List.of(2, 1, 0)) {
        topics.publish(
            ofPlan("grant-changed", plan)
                .with("slots", slots)
                .with("onDay", today())
                .with("occurredOn", now().toString()));
      }
      awaitStep(plan, "GRANT_ENDED");
      List<String> steps =
          OFFICER.get(PLANS + "/" + plan + "/history").jsonPath().getList("items.step");
      assertEquals(1, Collections.frequency(steps, "GRANT_ENDED"));
    }
  }

  @Test
  void a_call_is_settled_by_the_last_settlement_once_its_reserve_places_are_over() {
    String call = closingSoon();
    try (var topics = new Topics()) {
      String plan = onlyGrantOf(call, topics);
      moveTo(now().plus(30, ChronoUnit.DAYS));
      assertEquals("ALLOCATED", stateOfCall(call));
      topics.publish(ofPlan("grant-settled", plan).with("occurredOn", now().toString()));
      Awaitility.await().until(() -> "SETTLED".equals(stateOfCall(call)));
    }
  }

  @Test
  void a_call_is_settled_when_budget_told_behind_the_last_settlement_that_its_list_is_over() {
    String call = closingSoon();
    try (var topics = new Topics()) {
      String listed = oneGrantedAndOneListed(call, topics);
      settleGrantOf(call, topics);
      assertEquals("ALLOCATED", stateOfCall(call));
      var refusal =
          assertThrows(
              SQLException.class,
              () ->
                  Sql.run(
                      "update call set state = 'SETTLED', settled_on = closed_on where reference = '"
                          + call
                          + "'"));
      assertTrue(
          String.valueOf(refusal.getMessage()).contains("a settled call has no reserve places"),
          refusal.getMessage());
      var unlisted =
          assertThrows(
              SQLException.class,
              () ->
                  Sql.run(
                      "update plan set reserve_place_lapsed_on = announced_on where state = 'AWARDED'"));
      assertTrue(
          String.valueOf(unlisted.getMessage()).contains("a_place_that_lapsed_is_not_served"),
          unlisted.getMessage());
      topics.publish(lapsed(listed));
      Awaitility.await().until(() -> "SETTLED".equals(stateOfCall(call)));
      awaitStep(listed, "RESERVE_PLACE_LAPSED");
      hogeschool("28DN")
          .get(PLANS + "/" + listed + "/history")
          .then()
          .body("items.step", not(hasItem("RESERVE_PLACE_LAPSED")));
    }
  }

  @Test
  void a_call_is_settled_by_the_last_settlement_when_budget_told_before_that_its_list_is_over() {
    String call = closingSoon();
    try (var topics = new Topics()) {
      String listed = oneGrantedAndOneListed(call, topics);
      topics.publish(lapsed(listed));
      awaitStep(listed, "RESERVE_PLACE_LAPSED");
      assertEquals("ALLOCATED", stateOfCall(call));
      settleGrantOf(call, topics);
      Awaitility.await().until(() -> "SETTLED".equals(stateOfCall(call)));
    }
  }

  @Test
  void a_reservation_of_the_last_day_of_the_list_finds_its_call_unsettled_however_late_it_comes() {
    String call = closingSoon();
    try (var topics = new Topics()) {
      String listed = oneGrantedAndOneListed(call, topics);
      settleGrantOf(call, topics);
      moveTo(now().plus(30, ChronoUnit.DAYS));
      assertEquals("ALLOCATED", stateOfCall(call));
      reserve(topics, listed, UUID.randomUUID().toString());
      announce(signedOn(listed));
      assertEquals("AWARDED", state(listed));
      topics.publish(ofPlan("grant-awarded", listed).with("grantId", UUID.randomUUID().toString()));
      topics.publish(ofPlan("grant-settled", listed).with("occurredOn", now().toString()));
      Awaitility.await().until(() -> "SETTLED".equals(stateOfCall(call)));
    }
  }

  /// The plan that is listed, refused for the ceiling; its list is over.
  private static String oneGrantedAndOneListed(String call, Topics topics) {
    String granted = assessed(call, "30GB", 6, 6);
    String listed = assessed(call, "28DN", 5, 5);
    close(call);
    ranked(call);
    reserve(topics, granted, UUID.randomUUID().toString());
    waitlist(topics, listed);
    allocate(topics, call);
    announce(signed(Map.of("call", call)));
    topics.publish(ofPlan("grant-awarded", granted));
    awaitStep(granted, "GRANTED");
    moveTo(now().plus(30, ChronoUnit.DAYS));
    return listed;
  }

  private static void settleGrantOf(String call, Topics topics) {
    String granted =
        OFFICER
            .get(PLANS + "?call=" + call + "&state=AWARDED")
            .jsonPath()
            .getString("items[0].reference");
    topics.publish(ofPlan("grant-settled", granted).with("occurredOn", now().toString()));
    awaitStep(granted, "GRANT_SETTLED");
  }

  private static Golden lapsed(String plan) {
    return ofPlan("claim-lapsed", plan)
        .with("lapsedOn", today())
        .with("occurredOn", now().toString());
  }

  @Test
  void a_refusal_that_names_a_reserve_place_is_prepared_anew_when_the_list_is_over() {
    String call = closingSoon();
    String plan = assessed(call, "30GB", 6, 6);
    close(call);
    ranked(call);
    try (var topics = new Topics()) {
      waitlist(topics, plan);
    }
    String former = signedOn(plan);
    OFFICER
        .get(BASE + "/decisions/" + former)
        .then()
        .body("items[0].reservePlace", equalTo(1))
        .body("items[0].reason", containsString("reserve place 1 until"));
    waitsFor(plan, "ANNOUNCE_DECISION");
    moveTo(now().plus(30, ChronoUnit.DAYS));
    waitsFor(plan, "PREPARE_DECISION");
    assertTrue(
        worklist(OFFICER).stream()
            .anyMatch(item ->
                plan.equals(item.get("subject")) && "PREPARE_DECISION".equals(item.get("task"))));
    OFFICER
        .post(BASE + "/decisions/" + former + "/announcement", null)
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_DECISION_IS_BOUND_TO_ITS_PLANS"));
    String anew = signedOn(plan);
    OFFICER
        .get(BASE + "/decisions/" + anew)
        .then()
        .body("items[0].reservePlace", nullValue())
        .body("items[0].reason", containsString("the reserve places were over on"));
    announce(anew);
    var applicant = hogeschool("30GB");
    applicant
        .get(PLANS + "/" + plan)
        .then()
        .body("outcome", equalTo("REFUSED"))
        .body("reservePlace", nullValue());
    applicant
        .get(PLANS + "/" + plan + "/terms")
        .then()
        .body("terms.name", equalTo(List.of("OBJECTION")));
  }

  private static void waitsFor(String plan, String task) {
    OFFICER
        .get(PLANS + "/" + plan + "/waiting-for")
        .then()
        .body("waitsFor.task", equalTo(List.of(task)));
  }

  @Test
  void a_payment_that_came_back_keeps_its_call_from_being_settled_until_it_is_paid_again() {
    String call = closingSoon();
    try (var topics = new Topics()) {
      String plan = onlyGrantOf(call, topics);
      settledAfter(
          ofPlan("payment-returned", plan).with("occurredOn", now().toString()),
          plan,
          call,
          topics);
    }
  }

  /// The first determination of a grant settles nothing, and opens nothing.
  @Test
  void a_determination_that_was_changed_keeps_its_call_from_being_settled_until_the_rest_is_back() {
    String call = closingSoon();
    try (var topics = new Topics()) {
      String plan = onlyGrantOf(call, topics);
      topics.publish(ofPlan("grant-determined", plan).with("occurredOn", now().toString()));
      settledAfter(changed(plan), plan, call, topics);
      assertNotNull(grantSettledOn(plan));
      topics.publish(changed(plan));
      Awaitility.await().until(() -> grantSettledOn(plan) == null);
      assertEquals("SETTLED", stateOfCall(call));
    }
  }

  /// The grant is settled, opened again by what is told of it, and settled at last.
  private static void settledAfter(Golden reopening, String plan, String call, Topics topics) {
    topics.publish(ofPlan("grant-settled", plan).with("occurredOn", now().toString()));
    topics.publish(reopening);
    awaitStep(plan, "GRANT_REOPENED");
    moveTo(now().plus(30, ChronoUnit.DAYS));
    assertEquals("ALLOCATED", stateOfCall(call));
    topics.publish(ofPlan("grant-settled", plan).with("occurredOn", now().toString()));
    Awaitility.await().until(() -> "SETTLED".equals(stateOfCall(call)));
  }

  private static Golden changed(String plan) {
    return ofPlan("grant-determined", plan)
        .with("occurredOn", now().toString())
        .with("before", Map.of("amount", "20000.00", "currency", "EUR"))
        .with("determined", Map.of("amount", "0.00", "currency", "EUR"));
  }

  private static @Nullable String grantSettledOn(String plan) {
    return OFFICER.get(PLANS + "/" + plan).jsonPath().getString("grantSettledOn");
  }

  /// The plan that has it.
  private static String onlyGrantOf(String call, Topics topics) {
    String plan = assessed(call, "30GB", 6, 6);
    close(call);
    ranked(call);
    reserve(topics, plan, UUID.randomUUID().toString());
    allocate(topics, call);
    announce(signedOn(plan));
    topics.publish(ofPlan("grant-awarded", plan));
    return plan;
  }

  private static String stateOfCall(String call) {
    return ADMIN.get(CALLS + "/" + call).jsonPath().getString("state");
  }

  private static void awaitStep(String plan, String step) {
    Awaitility.await()
        .untilAsserted(() ->
            OFFICER.get(PLANS + "/" + plan + "/history").then().body("items.step", hasItem(step)));
  }

  private static String today() {
    return LocalDate.ofInstant(now(), ZoneOffset.UTC).toString();
  }

  /// A call whose reserve places are over two days after its window.
  private static String closingSoon() {
    String until = LocalDate.parse(today()).plusDays(31).toString();
    var body = Bodies.with(Bodies.call(newReference(), now()), "waitlistUntil", until);
    String reference = ADMIN.post(CALLS, body).jsonPath().getString("reference");
    FINANCE.post(CALLS + "/" + reference + "/opening", null).then().statusCode(200);
    moveTo(now().plus(2, ChronoUnit.DAYS));
    return reference;
  }

  private static String ranked(String call) {
    return CHAIR
        .post(CALLS + "/" + call + "/ranking", null)
        .then()
        .statusCode(201)
        .body("seed", notNullValue())
        .extract()
        .path("seed");
  }

  private static Map<String, Object> correction(int demand, int plan) {
    return Map.of(
        "scores",
        List.of(score("demand", demand), score("plan", plan)),
        "reason",
        "A score was typed wrongly.");
  }

  private static Map<String, Object> score(String criterion, int score) {
    return Map.of("criterion", criterion, "score", score, "reason", "As the committee found.");
  }
}
