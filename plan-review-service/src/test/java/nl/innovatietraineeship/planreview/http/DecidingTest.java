package nl.innovatietraineeship.planreview.http;

import static nl.innovatietraineeship.planreview.http.Persons.*;
import static nl.innovatietraineeship.planreview.http.Scene.*;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Golden;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Tokens;
import nl.innovatietraineeship.kit.testing.Topics;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// Ranking, reservations and decisions where they are refused or come too late.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "plan-review"))
class DecidingTest {

  @Test
  void a_ranking_waits_for_every_plan_and_names_those_that_lack() {
    String call = opened();
    String waiting = submitted(call, "30GB");
    close(call);
    CHAIR
        .post(CALLS + "/" + call + "/ranking", null)
        .then()
        .statusCode(409)
        .body("rule", equalTo("EVERY_PLAN_IS_ASSESSED_OR_OUT"))
        .body("detail", containsString(waiting));
  }

  @Test
  void nobody_signs_what_they_prepared_whatever_their_roles() {
    String plan = assessed(opened(), "30GB", 6, 3);
    var both = Api.as(Tokens.with("two-hats", List.of("officer", "board"), Map.of()));
    String decision =
        both.post(BASE + "/decisions", Map.of("plan", plan)).jsonPath().getString("reference");
    both.post(BASE + "/decisions/" + decision + "/signature", null)
        .then()
        .statusCode(409)
        .body("rule", equalTo("NOBODY_SIGNS_THEIR_OWN_PREPARATION"));
    assertThrows(
        SQLException.class,
        () ->
            Sql.run(
                "update decision set state = 'SIGNED', signed_by = prepared_by, signed_at = now()"
                    + " where reference = '"
                    + decision
                    + "'"));
  }

  @Test
  void a_plan_is_in_one_open_decision_and_a_withdrawn_one_drops_out() {
    String plan = assessed(opened(), "30GB", 6, 3);
    String decision =
        OFFICER.post(BASE + "/decisions", Map.of("plan", plan)).jsonPath().getString("reference");
    OFFICER
        .post(BASE + "/decisions", Map.of("plan", plan))
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_PLAN_IS_IN_ONE_OPEN_DECISION"));
    var refusal =
        assertThrows(
            SQLException.class,
            () ->
                Sql.run(
                    """
                    with copy as (
                      insert into decision
                        (id, version, reference, call_id, state, prepared_by, prepared_at)
                      select gen_random_uuid(), 0, reference || 'X', call_id, 'PREPARED', 'o', now()
                      from decision where reference = '%s' returning id)
                    insert into decision_item
                    select copy.id, position, plan_id, plan, brin, outcome, ground, bound_state,
                      ranking_version, reservation_id, repair_until, advice_version, amount,
                      amount_per_slot, slots, reserve_place, reason
                    from decision_item, copy where plan = '%s'
                    """
                        .formatted(decision, plan)));
    assertTrue(String.valueOf(refusal.getMessage()).contains("a_plan_is_in_one_open_decision"));
    BOARD.post(BASE + "/decisions/" + decision + "/signature", null).then().statusCode(200);
    hogeschool("30GB").post(PLANS + "/" + plan + "/withdrawal", Map.of()).then().statusCode(200);
    OFFICER
        .post(BASE + "/decisions/" + decision + "/announcement", null)
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_DECISION_HAS_A_PLAN_LEFT"));
  }

  @Test
  void a_call_of_which_nothing_awaits_a_decision_is_not_decided() {
    String plan = rankedAlone("30GB");
    try (var topics = new Topics()) {
      reserve(topics, plan, UUID.randomUUID().toString());
      allocate(topics, callOf(plan));
    }
    var whole = Map.of("call", callOf(plan));
    OFFICER.post(BASE + "/decisions", whole).then().statusCode(201);
    OFFICER
        .post(BASE + "/decisions", whole)
        .then()
        .statusCode(409)
        .body("rule", equalTo("THERE_IS_SOMETHING_TO_DECIDE"));
  }

  @Test
  void a_plan_that_was_reserved_after_the_preparation_refuses_the_announcement() {
    String plan = rankedAlone("30GB");
    try (var topics = new Topics()) {
      waitlist(topics, plan);
      String stale = signedOn(plan);
      reserve(topics, plan, UUID.randomUUID().toString());
      OFFICER
          .post(BASE + "/decisions/" + stale + "/announcement", null)
          .then()
          .statusCode(409)
          .body("rule", equalTo("A_DECISION_IS_BOUND_TO_ITS_PLANS"))
          .body("detail", containsString(plan));
      OFFICER
          .post(BASE + "/decisions", Map.of("plan", plan))
          .then()
          .statusCode(201)
          .body("items[0].outcome", equalTo("AWARDED"));
    }
  }

  @Test
  void a_decision_that_a_plan_outran_is_withdrawn_and_its_plans_are_decided_anew() {
    String call = opened();
    String deviated = assessed(call, "30GB", 6, 6);
    String second = assessed(call, "28DN", 5, 5);
    String third = assessed(call, "25KB", 4, 4);
    String negative = assessed(call, "21RI", 6, 3);
    close(call);
    CHAIR.post(CALLS + "/" + call + "/ranking", null).then().statusCode(201);
    var whole = Map.<String, Object>of("call", call);
    try (var topics = new Topics()) {
      reserve(topics, deviated, UUID.randomUUID().toString());
      waitlist(topics, second);
      waitlist(topics, third);
      allocate(topics, call);
      String deviation = signed(Map.of("plan", deviated, "boardReason", "Grave doubts."));
      String outrun = signed(whole);
      announce(deviation);
      reserve(topics, second, UUID.randomUUID().toString());
      OFFICER
          .post(BASE + "/decisions/" + outrun + "/announcement", null)
          .then()
          .statusCode(409)
          .body("rule", equalTo("A_DECISION_IS_BOUND_TO_ITS_PLANS"))
          .body("detail", containsString(second));
      withdrawDecision(outrun);
      announce(signed(whole));
    }
    assertEquals(
        List.of("REFUSED", "AWARDED", "REFUSED", "REFUSED"),
        List.of(state(deviated), state(second), state(third), state(negative)));
    hogeschool("21RI")
        .get(BASE + "/decisions?plan=" + negative)
        .then()
        .body("items", hasSize(1))
        .body("items.state", equalTo(List.of("ANNOUNCED")));
    OFFICER.get(BASE + "/decisions?plan=" + negative).then().body("items", hasSize(2));
  }

  @Test
  void the_board_deviates_on_a_plan_of_a_whole_call_that_it_withdrew() {
    String plan = rankedAlone("30GB");
    try (var topics = new Topics()) {
      reserve(topics, plan, UUID.randomUUID().toString());
      allocate(topics, callOf(plan));
    }
    var deviation = Map.<String, Object>of("plan", plan, "boardReason", "Grave doubts.");
    String whole = signed(Map.of("call", callOf(plan)));
    OFFICER
        .post(BASE + "/decisions", deviation)
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_PLAN_IS_IN_ONE_OPEN_DECISION"));
    withdrawDecision(whole);
    BOARD
        .post(BASE + "/decisions/" + whole + "/withdrawal", Map.of("reason", "Again."))
        .then()
        .statusCode(409)
        .body("rule", equalTo("ONLY_AN_OPEN_DECISION_IS_WITHDRAWN"));
    OFFICER
        .post(BASE + "/decisions/" + whole + "/announcement", null)
        .then()
        .statusCode(409)
        .body("rule", equalTo("ONLY_A_SIGNED_DECISION_IS_ANNOUNCED"));
    assertThrows(
        SQLException.class,
        () -> Sql.run("update decision set state = 'SIGNED' where reference = '" + whole + "'"));
    announce(signed(deviation));
    hogeschool("30GB")
        .get(PLANS + "/" + plan)
        .then()
        .body("state", equalTo("REFUSED"))
        .body("ground", equalTo("BOARD"));
  }

  @Test
  void the_database_keeps_no_outcome_that_no_decision_announced() {
    String call = opened();
    String told = assessed(call, "30GB", 6, 3);
    announce(signedOn(told));
    String awaiting = assessed(call, "28DN", 6, 3);
    String signed = signedOn(awaiting);
    String outcome =
        "update plan set state = 'REFUSED', outcome = 'REFUSED', ground = 'ASSESSMENT',"
            + " announced_on = current_date, object_until = current_date, decision_id = (select id"
            + " from decision where reference = '%s') where reference = '%s'";
    String another = "an outcome is that of its announced decision";
    refused(outcome.formatted(signed, awaiting), another);
    refused("update plan set ground = 'BOARD' where reference = '" + told + "'", another);
    refused("update plan set announced_on = announced_on - 1 where outcome is not null", another);
    refused(
        "update plan set state = 'ASSESSED', outcome = null, ground = null, announced_on = null,"
            + " object_until = null, decision_id = null where reference = '"
            + told
            + "'",
        another);
    String ofTold =
        OFFICER.get(BASE + "/decisions?plan=" + told).jsonPath().getString("items[0].reference");
    refused(outcome.formatted(ofTold, awaiting), "an_outcome_is_of_a_decision_on_it");
    announce(signed);
    assertEquals("REFUSED", state(awaiting));
  }

  private static void refused(String statement, String because) {
    var refusal = assertThrows(SQLException.class, () -> Sql.run(statement));
    String said = String.valueOf(refusal.getMessage());
    assertTrue(said.contains(because), said);
  }

  @Test
  void an_applicant_refused_for_the_ceiling_learns_nothing_of_a_later_reservation() {
    String plan = rankedAlone("30GB");
    try (var topics = new Topics()) {
      waitlist(topics, plan);
      String refusal = signedOn(plan);
      OFFICER.post(BASE + "/decisions/" + refusal + "/announcement", null).then().statusCode(200);
      var applicant = hogeschool("30GB");
      var before = applicant.get(PLANS + "/" + plan);
      reserve(topics, plan, UUID.randomUUID().toString());
      var after = applicant.get(PLANS + "/" + plan);
      assertEquals(before.asString(), after.asString());
      assertEquals(before.header("ETag"), after.header("ETag"));
    }
  }

  @Test
  void a_reservation_delivered_twice_has_one_effect_and_one_of_an_older_ranking_none() {
    String plan = rankedAlone("30GB");
    try (var topics = new Topics()) {
      Golden older = ofPlan("reservation-made", plan).with("rankingVersion", 0);
      topics.publish(older);
      topics.publish(older);
      Awaitility.await().until(() -> "1".equals(absorbed(plan)));
      reserve(topics, plan, RESERVATION);
      assertEquals("1", absorbed(plan));
    }
  }

  @Test
  void an_event_that_cannot_be_true_is_kept_and_parks_its_call() {
    String call = opened();
    String plan = submitted(call, "30GB");
    try (var topics = new Topics()) {
      topics.publish(ofPlan("reservation-made", plan));
      Awaitility.await()
          .until(() ->
              ADMIN
                  .get(BASE + "/dead-letters?state=FAILED&limit=200")
                  .jsonPath()
                  .getList("items.payload", String.class)
                  .stream()
                  .anyMatch(payload -> payload.contains(plan)));
    }
    assertEquals("SUBMITTED", state(plan));
  }

  private static String absorbed(String plan) {
    return String.valueOf(
        Sql.value("select count(*) from absorbed_event where subject = '" + plan + "'"));
  }
}
