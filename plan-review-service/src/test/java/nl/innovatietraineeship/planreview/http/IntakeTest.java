package nl.innovatietraineeship.planreview.http;

import static nl.innovatietraineeship.planreview.http.Persons.*;
import static nl.innovatietraineeship.planreview.http.Scene.*;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Contract;
import nl.innovatietraineeship.kit.testing.Published;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/// Incomplete applications through HTTP: repaired, set aside, sent by post.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "plan-review"))
class IntakeTest {

  private static final Map<String, Object> INCOMPLETE =
      Map.of(
          "complete",
          false,
          "defects",
          List.of(Map.of("section", "summary", "reason", "It does not say who asks.")));
  private static final Map<String, Object> SUPPLEMENT =
      Map.of("sections", List.of(Map.of("code", "summary", "text", "The bakers of Breda ask.")));

  @Test
  void an_incomplete_application_is_repaired_and_checked_anew() {
    String call = opened();
    String plan = incomplete(call, "30GB");
    var applicant = hogeschool("30GB");
    applicant
        .get(PLANS + "/" + plan)
        .then()
        .body("state", equalTo("INCOMPLETE"))
        .body("repairs[0].defects[0].reason", equalTo("It does not say who asks."));
    applicant
        .post(
            PLANS + "/" + plan + "/supplement",
            Map.of("sections", List.of(Map.of("code", "budget", "text", "More."))))
        .then()
        .statusCode(400)
        .body("errors[0].location", equalTo("/sections/0/code"));
    applicant
        .post(PLANS + "/" + plan + "/supplement", SUPPLEMENT)
        .then()
        .statusCode(200)
        .body("state", equalTo("SUBMITTED"))
        .body("version", equalTo(2))
        .body("lectorApproval.version", equalTo(1))
        .body("repairs[0].suppliedOn", notNullValue());
    OFFICER
        .post(PLANS + "/" + plan + "/completeness-check", Map.of("complete", true))
        .then()
        .statusCode(200)
        .body("state", equalTo("COMPLETE"));
    applicant
        .get(PLANS + "/" + plan + "/history")
        .then()
        .statusCode(200)
        .body(
            "items.step",
            equalTo(
                List.of(
                    "APPROVED", "SUBMITTED", "FOUND_INCOMPLETE", "SUPPLEMENTED", "FOUND_COMPLETE")))
        .body("items[2].role", equalTo("officer"))
        .body("items[2].takenBy", nullValue());
    applicant
        .get(PLANS + "/" + plan + "/versions")
        .then()
        .body("items.version", equalTo(List.of(1, 2)));
    applicant
        .get(PLANS + "/" + plan + "/differences?from=1&to=2")
        .then()
        .statusCode(200)
        .body("differences.field", equalTo(List.of("sections/summary")));
    hogeschool("28DN").get(PLANS + "/" + plan + "/versions/1").then().statusCode(404);
    applicant.get(PLANS + "/" + plan + "/versions/3").then().statusCode(404);
    applicant.get(PLANS + "/" + plan + "/differences?from=1").then().statusCode(400);
    try (var published = new Published()) {
      Contract.assertKept(
          "plan-supplemented",
          published.await("plan-supplemented", event -> plan.equals(event.path("plan").asText())));
    }
  }

  @Test
  void what_is_incomplete_is_named_by_sections_of_the_call_each_once() {
    String plan = submitted(opened(), "30GB");
    String check = PLANS + "/" + plan + "/completeness-check";
    OFFICER.post(check, Map.of("complete", false)).then().statusCode(400);
    OFFICER
        .post(
            check,
            Map.of(
                "complete",
                true,
                "defects",
                List.of(Map.of("section", "summary", "reason", "None."))))
        .then()
        .statusCode(400);
    OFFICER
        .post(
            check,
            Map.of(
                "complete",
                false,
                "defects",
                List.of(
                    Map.of("section", "nowhere", "reason", "Gone."),
                    Map.of("section", "summary", "reason", "Short."),
                    Map.of("section", "summary", "reason", "Twice."))))
        .then()
        .statusCode(400)
        .body("errors.location", equalTo(List.of("/defects/0/section", "/defects/2/section")));
    assertEquals("SUBMITTED", state(plan));
  }

  @Test
  void an_application_that_is_not_repaired_is_set_aside_by_decision() {
    String call = opened();
    String plan = incomplete(call, "30GB");
    OFFICER
        .post(BASE + "/decisions", Map.of("plan", plan))
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_PLAN_IS_SET_ASIDE_AFTER_ITS_REPAIR_TERM"));
    moveTo(now().plus(20, ChronoUnit.DAYS));
    hogeschool("30GB")
        .post(PLANS + "/" + plan + "/supplement", SUPPLEMENT)
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_SUPPLEMENT_IS_RECEIVED_WITHIN_ITS_TERM"));
    announce(signedOn(plan));
    hogeschool("30GB")
        .get(PLANS + "/" + plan)
        .then()
        .body("state", equalTo("SET_ASIDE"))
        .body("outcome", equalTo("SET_ASIDE"))
        .body("ground", nullValue())
        .body("objectUntil", notNullValue());
    hogeschool("30GB")
        .get(BASE + "/decisions?plan=" + plan)
        .then()
        .body("items[0].items[0].reason", containsString("Awb 4:5"));
    close(call);
    CHAIR.post(CALLS + "/" + call + "/ranking", null).then().statusCode(201);
  }

  @Test
  void a_plan_is_not_set_aside_when_four_weeks_have_passed_but_taken_as_it_is() {
    String plan = incomplete(opened(), "30GB");
    moveTo(now().plus(20, ChronoUnit.DAYS));
    String decision = signedOn(plan);
    moveTo(now().plus(40, ChronoUnit.DAYS));
    OFFICER
        .post(BASE + "/decisions/" + decision + "/announcement", null)
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_PLAN_IS_SET_ASIDE_WITHIN_FOUR_WEEKS"));
    OFFICER
        .post(PLANS + "/" + plan + "/completeness-check", Map.of("complete", true))
        .then()
        .statusCode(200)
        .body("state", equalTo("COMPLETE"));
  }

  @Test
  void the_database_sets_nothing_aside_before_the_repair_term_is_over() {
    String plan = incomplete(opened(), "30GB");
    assertThrows(
        SQLException.class,
        () ->
            Sql.run(
                "update plan set state = 'SET_ASIDE', outcome = 'SET_ASIDE', announced_on ="
                    + " repair_until, object_until = repair_until, decision_id = gen_random_uuid()"
                    + " where reference = '"
                    + plan
                    + "'"));
    assertThrows(
        SQLException.class,
        () ->
            Sql.run(
                "update plan set slots = 1, state = 'SUBMITTED' where reference = '" + plan + "'"),
        "a supplement changes texts only");
  }

  @Test
  void the_office_acts_for_an_applicant_by_post_and_this_is_recorded() {
    String call = opened();
    String recorded = now().toString();
    String received = now().minusSeconds(3600).toString();
    var byPost = Map.of("receivedAt", received);
    var letter = Bodies.plan(call, "30GB");
    OFFICER
        .post(PLANS, letter)
        .then()
        .statusCode(400)
        .body("errors[0].location", equalTo("/byPost"));
    Response drafted =
        OFFICER.post(
            PLANS, Bodies.with(letter, "byPost", Map.of("receivedAt", received, "brin", "30GB")));
    drafted.then().statusCode(201).body("brin", equalTo("30GB"));
    String plan = drafted.jsonPath().getString("reference");
    OFFICER
        .put(PLANS + "/" + plan + "/lector-approval", Map.of("version", 1, "byPost", byPost))
        .then()
        .statusCode(200);
    OFFICER
        .post(PLANS + "/" + plan + "/submission", Map.of("byPost", byPost))
        .then()
        .statusCode(200)
        .body("receivedAt", equalTo(received));
    OFFICER
        .get(PLANS + "/" + plan + "/history")
        .then()
        .body("items.step", equalTo(List.of("APPROVED", "SUBMITTED")))
        .body("items.byPostReceivedAt", equalTo(List.of(received, received)))
        .body("items.at", equalTo(List.of(recorded, recorded)))
        .body("items.takenBy", equalTo(List.of("officer-1", "officer-1")));
    hogeschool("30GB").get(PLANS + "/" + plan).then().statusCode(200);
  }

  @Test
  void nobody_else_acts_by_post_and_no_letter_comes_from_the_future() {
    String plan = approved(opened(), "30GB");
    String submission = PLANS + "/" + plan + "/submission";
    hogeschool("30GB")
        .post(submission, Map.of("byPost", Map.of("receivedAt", now().toString())))
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("notAllowed"));
    OFFICER
        .post(submission, Map.of("byPost", Map.of("receivedAt", now().plusSeconds(1).toString())))
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("future"));
    Api.as(Tokens.with("officer-2", List.of("officer", "lector"), Map.of("brin", "30GB")))
        .post(submission, Map.of())
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("required"));
    assertEquals("DRAFT", state(plan));
  }

  @Test
  void a_letter_that_came_in_time_is_recorded_after_the_window_and_before_the_ranking() {
    String call = opened();
    String received = now().toString();
    assessed(call, "28DN", 6, 6);
    close(call);
    moveTo(now().plus(2, ChronoUnit.DAYS));
    var byPost = Map.of("receivedAt", received);
    var letter = Bodies.plan(call, "30GB");
    var drafting = Bodies.with(letter, "byPost", Map.of("receivedAt", received, "brin", "30GB"));
    hogeschool("30GB")
        .post(PLANS, letter)
        .then()
        .statusCode(409)
        .body("rule", equalTo("PLANS_ARE_DRAFTED_WHILE_THE_CALL_IS_OPEN"));
    OFFICER
        .post(
            PLANS,
            Bodies.with(letter, "byPost", Map.of("receivedAt", now().toString(), "brin", "30GB")))
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_PLAN_IS_RECEIVED_WITHIN_THE_WINDOW"));
    Response drafted = OFFICER.post(PLANS, drafting);
    drafted.then().statusCode(201).body("state", equalTo("LAPSED"));
    String plan = drafted.jsonPath().getString("reference");
    OFFICER
        .put(
            PLANS + "/" + plan,
            Bodies.with(Bodies.content("30GB"), "byPost", byPost),
            drafted.header("ETag"))
        .then()
        .statusCode(200)
        .body("version", equalTo(2));
    lector("30GB")
        .put(PLANS + "/" + plan + "/lector-approval", Map.of("version", 2))
        .then()
        .statusCode(409)
        .body("rule", equalTo("ONLY_A_DRAFT_IS_APPROVED"));
    String submission = PLANS + "/" + plan + "/submission";
    OFFICER
        .post(submission, Map.of("byPost", byPost))
        .then()
        .statusCode(409)
        .body("rule", equalTo("THE_LECTOR_APPROVED_THIS_VERSION"));
    OFFICER
        .put(PLANS + "/" + plan + "/lector-approval", Map.of("version", 2, "byPost", byPost))
        .then()
        .statusCode(200);
    OFFICER
        .post(submission, Map.of("byPost", byPost))
        .then()
        .statusCode(200)
        .body("state", equalTo("SUBMITTED"))
        .body("receivedAt", equalTo(received));
    CHAIR
        .post(CALLS + "/" + call + "/ranking", null)
        .then()
        .statusCode(409)
        .body("rule", equalTo("EVERY_PLAN_IS_ASSESSED_OR_OUT"));
    hogeschool("30GB").post(PLANS + "/" + plan + "/withdrawal", null).then().statusCode(200);
    String unsent = OFFICER.post(PLANS, drafting).jsonPath().getString("reference");
    CHAIR.post(CALLS + "/" + call + "/ranking", null).then().statusCode(201);
    assertEquals("LAPSED", state(unsent));
    OFFICER
        .post(PLANS, drafting)
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_LETTER_IS_RECORDED_BEFORE_THE_RANKING"));
    assertThrows(
        SQLException.class,
        () ->
            Sql.run(
                "update plan set content_version = content_version + 1 where reference = '"
                    + unsent
                    + "'"));
    assertThrows(
        SQLException.class,
        () ->
            Sql.run(
                """
                insert into plan (id, version, call_id, reference, brin, state, content_version,
                  title, top_sector, lector_sub, lector_name, slots, amount_per_slot, details,
                  lapsed_on)
                select gen_random_uuid(), 0, call_id, 'late', brin, state, content_version,
                  title, top_sector, lector_sub, lector_name, slots, amount_per_slot, details,
                  lapsed_on
                from plan where reference = '%s'
                """
                    .formatted(unsent)));
  }

  @Test
  void the_clock_is_stopped_and_resumed_with_the_article() {
    String plan = complete(opened(), "30GB");
    OFFICER
        .post(
            PLANS + "/" + plan + "/clock-stop",
            Map.of("ground", "AGREED", "reason", "Agreed in a letter."))
        .then()
        .statusCode(200)
        .body("clockStops[0].ground", equalTo("AGREED"));
    OFFICER
        .post(PLANS + "/" + plan + "/clock-resumption", null)
        .then()
        .statusCode(200)
        .body("clockStops[0].lastDay", notNullValue());
    OFFICER
        .post(PLANS + "/" + plan + "/clock-resumption", null)
        .then()
        .statusCode(409)
        .body("rule", equalTo("ONLY_A_STOPPED_CLOCK_IS_RESUMED"));
  }

  @Test
  void an_applicant_reads_nothing_of_an_outcome_in_the_history_before_it_is_announced() {
    String plan = rankedAlone("30GB");
    hogeschool("30GB")
        .get(PLANS + "/" + plan + "/history")
        .then()
        .body("items.step", not(hasItems("ADVISED")))
        .body("items.step", not(hasItems("RANKED")))
        .body("items.step", hasItems("REVIEWERS_ASSIGNED"));
    Response all = OFFICER.get(PLANS + "/" + plan + "/history");
    all.then().body("items.step", hasItems("ADVISED", "RANKED"));
    String hidden = all.jsonPath().getString("items.find { it.step == 'RANKED' }.id");
    OFFICER.get(PLANS + "/" + plan + "/history/" + hidden).then().statusCode(200);
    hogeschool("30GB").get(PLANS + "/" + plan + "/history/" + hidden).then().statusCode(404);
    hogeschool("28DN").get(PLANS + "/" + plan + "/history").then().statusCode(404);
    hogeschool("30GB")
        .get(PLANS + "/" + plan + "/history?limit=1")
        .then()
        .body("items", hasSize(1));
  }

  @Test
  void the_history_tells_an_applicant_the_states_that_are_shown() {
    String plan = rankedAlone("30GB");
    OFFICER
        .post(
            PLANS + "/" + plan + "/clock-stop",
            Map.of("ground", "AGREED", "reason", "Agreed in a letter."))
        .then()
        .statusCode(200);
    hogeschool("30GB")
        .get(PLANS + "/" + plan + "/history")
        .then()
        .body("items.step", hasItems("CLOCK_STOPPED"))
        .body("items[-1].state", equalTo("UNDER_REVIEW"));
    OFFICER.get(PLANS + "/" + plan + "/history").then().body("items[-1].state", equalTo("RANKED"));
  }

  @Test
  void an_advice_does_not_show_in_the_etag_behind_a_change_that_does() {
    String plan = underReview(opened(), "30GB");
    var applicant = hogeschool("30GB");
    String first = applicant.get(PLANS + "/" + plan).header("ETag");
    OFFICER
        .post(
            PLANS + "/" + plan + "/clock-stop",
            Map.of("ground", "AGREED", "reason", "Agreed in a letter."))
        .then()
        .statusCode(200);
    String stopped = applicant.get(PLANS + "/" + plan).header("ETag");
    assertNotEquals(first, stopped);
    reviewed(plan, 6, 6);
    CHAIR.put(PLANS + "/" + plan + "/advice", Bodies.advice(6, 6)).then().statusCode(200);
    assertEquals(stopped, applicant.get(PLANS + "/" + plan).header("ETag"));
  }

  @Test
  void who_reviews_a_plan_does_not_read_its_history_by_another_role() {
    String plan = underReview(opened(), "30GB");
    var lector =
        Api.as(Tokens.with("reviewer-1", List.of("lector", "reviewer"), Map.of("brin", "25BE")));
    lector.get(PLANS + "/" + plan).then().statusCode(200);
    for (String more : List.of("/history", "/waiting-for", "/terms", "/versions")) {
      lector.get(PLANS + "/" + plan + more).then().statusCode(404);
    }
  }

  @Test
  void the_database_records_no_letter_behind_the_ranking() {
    String call = opened();
    String lapsed = approved(call, "28DN");
    assessed(call, "30GB", 6, 6);
    close(call);
    CHAIR.post(CALLS + "/" + call + "/ranking", null).then().statusCode(201);
    assertEquals("LAPSED", state(lapsed));
    assertThrows(
        SQLException.class,
        () ->
            Sql.run(
                "update plan set state = 'SUBMITTED', received_at = now(), lapsed_on = null,"
                    + " submitted_version = 1, repairs = '[]', clock_stops = '[]', delay_notices = '[]'"
                    + " where reference = '"
                    + lapsed
                    + "'"));
  }

  /// The reference of a plan that is invited to repair its summary.
  private static String incomplete(String call, String brin) {
    String plan = submitted(call, brin);
    String until =
        OFFICER
            .post(PLANS + "/" + plan + "/completeness-check", INCOMPLETE)
            .then()
            .statusCode(200)
            .extract()
            .path("repairs[0].until");
    LocalDate today = LocalDate.ofInstant(now(), ZoneOffset.UTC);
    assertEquals(false, LocalDate.parse(until).isBefore(today.plusDays(13)));
    return plan;
  }
}
