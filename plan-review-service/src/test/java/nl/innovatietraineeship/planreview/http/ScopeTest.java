package nl.innovatietraineeship.planreview.http;

import static nl.innovatietraineeship.planreview.http.Persons.*;
import static nl.innovatietraineeship.planreview.http.Scene.*;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Tokens;
import nl.innovatietraineeship.kit.testing.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who sees and may do what, and what the database refuses whoever asks.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "plan-review"))
class ScopeTest {

  @Test
  void another_institution_s_plan_does_not_exist() {
    String plan = plan(opened(), "30GB");
    hogeschool("28DN").get(PLANS + "/" + plan).then().statusCode(404);
    hogeschool("28DN").post(PLANS + "/" + plan + "/submission", null).then().statusCode(404);
    lector("28DN")
        .put(PLANS + "/" + plan + "/lector-approval", Map.of("version", 1))
        .then()
        .statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reviewer", "officer", "admin", "dashboard"})
  void who_sees_a_plan_by_another_role_does_not_act_for_its_institution(String other) {
    String plan = PLANS + "/" + underReviewOf("reviewer-two-hats");
    var hats = List.of("hogeschool", "lector", other);
    var caller = Api.as(Tokens.with("reviewer-two-hats", hats, Map.of("brin", "28DN")));
    String etag = caller.get(plan).header("ETag");
    caller.get(plan).then().statusCode(200);
    caller.put(plan, Bodies.content("30GB"), etag).then().statusCode(404);
    caller.put(plan + "/lector-approval", Map.of("version", 1)).then().statusCode(404);
    caller.post(plan + "/submission", null).then().statusCode(404);
    caller.post(plan + "/withdrawal", Map.of()).then().statusCode(404);
  }

  @Test
  void a_lector_who_reviews_reads_like_a_reviewer() {
    String plan = PLANS + "/" + underReviewOf("reviewer-two-hats");
    var hats = List.of("lector", "reviewer");
    Api.as(Tokens.with("reviewer-two-hats", hats, Map.of("brin", "07GR")))
        .get(plan)
        .then()
        .body("title", notNullValue())
        .body("sections", nullValue())
        .body("amount", nullValue());
  }

  private static String underReviewOf(String sub) {
    String plan = complete(opened(), "30GB");
    var both = List.of(reviewer(sub, "07GR"), reviewer("reviewer-1", "25BE"));
    OFFICER.post(PLANS + "/" + plan + "/reviews", Map.of("reviewers", both)).then().statusCode(201);
    return plan;
  }

  @Test
  void a_draft_call_is_seen_by_sia_only() {
    String call = drafted().jsonPath().getString("reference");
    hogeschool("30GB").get(CALLS + "/" + call).then().statusCode(404);
    OFFICER.get(CALLS + "/" + call).then().statusCode(200).body("tieBreak", equalTo("plan"));
  }

  @Test
  void a_decision_is_found_by_the_own_plans_that_stand_in_it_only() {
    String call = opened();
    String good = assessed(call, "30GB", 6, 6);
    String own = assessed(call, "28DN", 6, 3);
    String out = assessed(call, "28DN", 3, 6);
    close(call);
    CHAIR.post(CALLS + "/" + call + "/ranking", null).then().statusCode(201);
    try (var topics = new Topics()) {
      reserve(topics, good, UUID.randomUUID().toString());
      allocate(topics, call);
    }
    String decision = signed(Map.of("call", call));
    hogeschool("28DN").post(PLANS + "/" + out + "/withdrawal", Map.of()).then().statusCode(200);
    announce(decision);
    String other = OFFICER.get(PLANS + "/" + good).jsonPath().getString("id");
    String decisions = BASE + "/decisions?plan=";
    hogeschool("28DN").get(decisions + own).then().body("items", hasSize(1));
    for (String named : List.of(good, other, out)) {
      hogeschool("28DN").get(decisions + named).then().body("items", hasSize(0));
      OFFICER.get(decisions + named).then().body("items", hasSize(1));
    }
  }

  @Test
  void roles_are_kept_apart() {
    String call = drafted().jsonPath().getString("reference");
    ADMIN.post(CALLS + "/" + call + "/opening", null).then().statusCode(403);
    OFFICER.post(PLANS, Bodies.plan(call, "30GB")).then().statusCode(400);
    BOARD.post(PLANS, Bodies.plan(call, "30GB")).then().statusCode(403);
    hogeschool("30GB").get(CALLS + "/" + call + "/ranking").then().statusCode(404);
    hogeschool("30GB").get(BASE + "/reviews").then().statusCode(403);
  }

  @Test
  void a_reviewer_sees_only_what_is_assigned_and_reads_it_when_clear() {
    String call = opened();
    String plan = underReview(call, "30GB");
    var reviewer = Persons.reviewer("reviewer-1");
    Persons.reviewer("reviewer-9").get(PLANS + "/" + plan).then().statusCode(404);
    reviewer
        .get(PLANS + "/" + plan)
        .then()
        .body("title", notNullValue())
        .body("sections", nullValue())
        .body("amount", nullValue());
    reviewer
        .put(BASE + "/reviews/" + plan + "-R1/declaration", Map.of("interest", "NONE"))
        .then()
        .statusCode(200);
    reviewer.get(PLANS + "/" + plan).then().body("sections", hasSize(1));
    reviewer.get(BASE + "/reviews/" + plan + "-R2").then().statusCode(404);
  }

  @Test
  void who_does_not_judge_plans_reads_what_was_done_with_them_and_not_what_was_written() {
    String plan = PLANS + "/" + submitted(opened(), "30GB");
    for (Api reader : List.of(FINANCE, ADMIN)) {
      reader
          .get(plan)
          .then()
          .statusCode(200)
          .body("title", notNullValue())
          .body("amount", notNullValue())
          .body("sections", nullValue())
          .body("lector", nullValue())
          .body("companies", nullValue());
      for (String done : List.of("/history", "/waiting-for", "/terms")) {
        reader.get(plan + done).then().statusCode(200);
      }
      reader.get(plan + "/history").then().body("items[-1].takenBy", equalTo("coordinator-30GB"));
      for (String written : List.of("/versions", "/versions/1", "/differences?from=1&to=1")) {
        reader.get(plan + written).then().statusCode(403);
      }
      reader.get(BASE + "/reviewers").then().statusCode(403);
    }
    BOARD.get(plan + "/versions").then().statusCode(200);
  }

  @Test
  void a_list_of_plans_leaves_out_the_texts_that_a_plan_has_when_it_is_read() {
    String call = opened();
    String plan = plan(call, "30GB");
    for (Api reader : List.of(OFFICER, hogeschool("30GB"), lector("30GB"))) {
      reader
          .get(PLANS + "?call=" + call)
          .then()
          .body("items.reference", equalTo(List.of(plan)))
          .body("items[0].companies", equalTo(List.of("90000001")))
          .body("items[0].sections", nullValue());
      reader.get(PLANS + "/" + plan).then().body("sections", hasSize(1));
    }
  }

  @Test
  void a_reviewer_filters_by_what_a_plan_says_when_clear() {
    String call = opened();
    String plan = underReview(call, "30GB");
    var reviewer = Persons.reviewer("reviewer-1");
    String logistics = PLANS + "?topSector=LOGISTICS&call=" + call;
    reviewer.get(logistics).then().statusCode(200).body("items", hasSize(0));
    OFFICER.get(logistics).then().body("items", hasSize(1));
    hogeschool("30GB").get(logistics).then().body("items", hasSize(1));
    reviewer.get(PLANS + "?call=" + call).then().body("items", hasSize(1));
    reviewer
        .put(BASE + "/reviews/" + plan + "-R1/declaration", Map.of("interest", "NONE"))
        .then()
        .statusCode(200);
    reviewer.get(logistics).then().body("items", hasSize(1));
  }

  @Test
  void a_form_is_its_writer_s_until_it_is_submitted() {
    String plan = underReview(opened(), "30GB");
    var reviewer = Persons.reviewer("reviewer-1");
    String review = BASE + "/reviews/" + plan + "-R1";
    reviewer.put(review + "/declaration", Map.of("interest", "NONE")).then().statusCode(200);
    reviewer.put(review + "/form", Bodies.form(4, 4)).then().body("scores", hasSize(2));
    reviewer.get(review).then().body("scores", hasSize(2));
    for (Api other : List.of(OFFICER, CHAIR)) {
      other.get(review).then().statusCode(200).body("scores", nullValue());
      other.get(PLANS + "/" + plan + "/reviews").then().body("items[0].scores", nullValue());
    }
    reviewer.post(review + "/submission", null).then().statusCode(200);
    for (Api other : List.of(OFFICER, CHAIR)) {
      other.get(review).then().body("scores", hasSize(2));
    }
  }

  @Test
  void a_form_that_replaces_another_names_its_version() {
    String plan = underReview(opened(), "30GB");
    var reviewer = Persons.reviewer("reviewer-1");
    String review = BASE + "/reviews/" + plan + "-R1";
    reviewer.put(review + "/declaration", Map.of("interest", "NONE")).then().statusCode(200);
    var first = reviewer.put(review + "/form", Bodies.form(4, 4));
    first.then().statusCode(200);
    reviewer.put(review + "/form", Bodies.form(5, 5)).then().statusCode(428);
    reviewer.put(review + "/form", Bodies.form(5, 5), "\"0\"").then().statusCode(412);
    reviewer.put(review + "/form", Bodies.form(5, 5), first.header("ETag")).then().statusCode(200);
  }

  @Test
  void all_that_is_wrong_with_a_plan_is_told_at_once() {
    String call = opened();
    var body =
        Bodies.with(
            Bodies.plan(call, "30GB"),
            "sections",
            List.of(
                Map.of("code", "summary", "text", "x".repeat(2001)),
                Map.of("code", "charm", "text", "y")));
    hogeschool("30GB")
        .post(PLANS, Bodies.with(body, "coApplicants", List.of("99ZZ")))
        .then()
        .statusCode(400)
        .body(
            "errors.location",
            equalTo(List.of("/sections/0/text", "/sections/1/code", "/coApplicants/0")));
  }

  @Test
  void a_citizen_service_number_is_refused() {
    var body =
        Bodies.with(
            Bodies.plan(opened(), "30GB"),
            "sections",
            List.of(Map.of("code", "summary", "text", "Ask 123456782.")));
    hogeschool("30GB")
        .post(PLANS, body)
        .then()
        .statusCode(400)
        .body("errors.location", equalTo(List.of("/sections/0/text")));
  }

  @Test
  void a_person_is_not_named_by_a_citizen_service_number() {
    var lector = Map.of("sub", "123456782", "name", "Lector");
    hogeschool("30GB")
        .post(PLANS, Bodies.with(Bodies.plan(opened(), "30GB"), "lector", lector))
        .then()
        .statusCode(400)
        .body("errors.location", equalTo(List.of("/lector/sub")));
    OFFICER
        .post(
            BASE + "/reviewers",
            Map.of("sub", "123456782", "name", "Reviewer", "employerBrin", "25BE"))
        .then()
        .statusCode(400)
        .body("errors.location", equalTo(List.of("/sub")));
  }

  @Test
  void a_reviewer_of_an_institution_that_merged_into_the_applicant_is_refused() {
    String plan = complete(opened(), "30GB");
    OFFICER
        .post(
            PLANS + "/" + plan + "/reviews",
            Map.of("reviewers", List.of(reviewer("reviewer-1", "25BE"), reviewer("own", "30GB"))))
        .then()
        .statusCode(409)
        .body("rule", equalTo("NO_REVIEWER_IS_OF_A_PARTY"))
        .body("state", equalTo("COMPLETE"));
  }

  @Test
  void a_chair_of_a_party_does_not_advise_by_token_or_by_registration() {
    String plan = underReview(opened(), "30GB");
    reviewed(plan, 5, 5);
    reviewer("chair-9", "30GB");
    reviewerOfFirm("chair-7", "90000001");
    var registered = Api.as(Tokens.of("chair", "chair-9"));
    var merged = Api.as(Tokens.of("chair", "chair-8", "30GB"));
    var registeredByFirm = Api.as(Tokens.of("chair", "chair-7"));
    var ofTheFirm = Api.as(Tokens.with("chair-6", List.of("chair"), Map.of("kvk", "90000001")));
    for (Api chair : List.of(registered, merged, registeredByFirm, ofTheFirm)) {
      chair
          .put(PLANS + "/" + plan + "/advice", Bodies.advice(5, 5))
          .then()
          .statusCode(409)
          .body("rule", equalTo("NO_CHAIR_ADVISES_ON_A_PLAN_OF_THEIR_OWN"));
    }
    CHAIR.put(PLANS + "/" + plan + "/advice", Bodies.advice(5, 5)).then().statusCode(200);
  }

  @Test
  void a_reviewer_whose_token_is_of_a_party_declares_writes_and_submits_nothing() {
    String plan = complete(opened(), "30GB");
    var both = List.of(reviewerOfFirm("reviewer-10", "90000099"), reviewer("reviewer-1", "25BE"));
    OFFICER.post(PLANS + "/" + plan + "/reviews", Map.of("reviewers", both)).then().statusCode(201);
    String review = BASE + "/reviews/" + plan + "-R1";
    var hats = List.of("lector", "reviewer");
    var ofTheApplicant = Api.as(Tokens.with("reviewer-10", hats, Map.of("brin", "30GB")));
    var ofTheFirm = Api.as(Tokens.with("reviewer-10", hats, Map.of("kvk", "90000001")));
    var officer = Api.as(Tokens.with("reviewer-10", List.of("reviewer", "officer"), Map.of()));
    var none = Map.of("interest", "NONE");
    for (Api party : List.of(ofTheApplicant, ofTheFirm)) {
      party
          .put(review + "/declaration", none)
          .then()
          .statusCode(409)
          .body("rule", equalTo("NO_REVIEWER_IS_OF_A_PARTY"))
          .body("state", equalTo("ASSIGNED"));
    }
    officer
        .put(review + "/declaration", none)
        .then()
        .statusCode(409)
        .body("rule", equalTo("NO_OFFICER_REVIEWS"));
    Persons.reviewer("reviewer-10").put(review + "/declaration", none).then().statusCode(200);
    String etag = Persons.reviewer("reviewer-10").get(review).header("ETag");
    for (Api unfit : List.of(ofTheApplicant, ofTheFirm, officer)) {
      unfit.put(review + "/form", Bodies.form(5, 5), etag).then().statusCode(409);
      unfit.post(review + "/submission", null).then().statusCode(409);
    }
    Persons.reviewer("reviewer-10").put(review + "/form", Bodies.form(5, 5)).then().statusCode(200);
    Persons.reviewer("reviewer-10").post(review + "/submission", null).then().statusCode(200);
  }

  @Test
  void an_officer_does_not_assign_the_own_person() {
    String plan = complete(opened(), "30GB");
    var both = List.of(reviewer("officer-1", "07GR"), reviewer("reviewer-1", "25BE"));
    OFFICER
        .post(PLANS + "/" + plan + "/reviews", Map.of("reviewers", both))
        .then()
        .statusCode(409)
        .body("rule", equalTo("NO_OFFICER_REVIEWS"))
        .body("state", equalTo("COMPLETE"));
    assertEquals("COMPLETE", state(plan));
  }

  @Test
  void an_institution_that_merged_away_drafts_no_plan_and_is_no_partner() {
    String call = opened();
    hogeschool("22EX")
        .post(PLANS, Bodies.plan(call, "30GB"))
        .then()
        .statusCode(409)
        .body("rule", equalTo("ONLY_A_STANDING_INSTITUTION_APPLIES"));
    hogeschool("30GB")
        .post(PLANS, Bodies.with(Bodies.plan(call, "30GB"), "coApplicants", List.of("22EX")))
        .then()
        .statusCode(400)
        .body("errors.location", equalTo(List.of("/coApplicants/0")));
  }

  @Test
  void the_reviews_of_a_plan_are_listed_to_those_who_see_them() {
    String plan = PLANS + "/" + underReview(opened(), "30GB");
    OFFICER.get(plan + "/reviews").then().statusCode(200).body("items", hasSize(2));
    Persons.reviewer("reviewer-1").get(plan + "/reviews").then().body("items", hasSize(1));
    Persons.reviewer("reviewer-9").get(plan + "/reviews").then().statusCode(404);
  }

  @Test
  void a_draft_is_changed_by_merge_patch_and_opened_by_another() {
    var drafted = drafted();
    String call = CALLS + "/" + drafted.jsonPath().getString("reference");
    ADMIN
        .patch(call, Map.of("minimumReviewers", 3), drafted.header("ETag"))
        .then()
        .statusCode(200)
        .body("minimumReviewers", equalTo(3))
        .body("title", equalTo("Innovation traineeships"));
    ADMIN.patch(call, Map.of("minimumReviewers", 4), "\"0\"").then().statusCode(412);
    FINANCE.post(call + "/opening", null).then().statusCode(200).body("state", equalTo("OPEN"));
    String etag = ADMIN.get(call).header("ETag");
    ADMIN
        .patch(call, Map.of("minimumReviewers", 2), etag)
        .then()
        .statusCode(409)
        .body("rule", equalTo("ONLY_A_DRAFT_CALL_CHANGES"));
  }

  @Test
  void an_edit_makes_a_version_and_every_version_is_kept() {
    String plan = plan(opened(), "30GB");
    var applicant = hogeschool("30GB");
    String etag = applicant.get(PLANS + "/" + plan).header("ETag");
    applicant.put(PLANS + "/" + plan, Bodies.content("30GB")).then().statusCode(428);
    applicant
        .put(PLANS + "/" + plan, Bodies.content("30GB"), etag)
        .then()
        .statusCode(200)
        .body("version", equalTo(2))
        .body("missing.code", equalTo(List.of("lector-approval")));
    assertEquals(
        "2",
        Sql.value(
            "select count(*) from plan_version v join plan p on p.id = v.plan_id"
                + " where p.reference = '"
                + plan
                + "'"));
  }

  @Test
  void the_database_opens_no_call_whose_reserve_places_end_within_its_window() {
    var terms = Bodies.with(Bodies.call(newReference(), now()), "waitlistUntil", "2020-01-01");
    Response drafted = ADMIN.post(CALLS, terms);
    drafted.then().statusCode(201);
    String call = drafted.jsonPath().getString("reference");
    FINANCE
        .post(CALLS + "/" + call + "/opening", null)
        .then()
        .statusCode(409)
        .body("rule", equalTo("THE_RESERVE_PLACES_OUTLAST_THE_WINDOW"));
    var refusal =
        assertThrows(
            SQLException.class,
            () ->
                Sql.run(
                    "update call set state = 'OPEN', opened_by = 'finance-1',"
                        + " opened_at = opens_at - interval '1 day' where reference = '"
                        + call
                        + "'"));
    String said = String.valueOf(refusal.getMessage());
    assertTrue(said.contains("the_reserve_places_outlast_the_window"), said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          update plan_version set title = 'other'                      | plan_version never changes
          delete from plan_version                                     | plan_version never changes
          update plan set received_at = now() where state = 'SUBMITTED' | a submitted plan is frozen
          update plan set title = 'x' where state = 'SUBMITTED'         | a submitted plan is frozen
          update plan set state = 'AWARDED' where state = 'SUBMITTED'  | relation "plan" violates
          update call set ceiling = 1 where state <> 'DRAFT'           | an open call is frozen
          update call set supervision_weeks = 1 where state <> 'DRAFT' | an open call is frozen
          update call set training_sessions = 1 where state <> 'DRAFT' | an open call is frozen
          update call set supervision_weeks = 0 where state = 'DRAFT'  | supervision_weeks
          update call set training_sessions = 0 where state = 'DRAFT'  | training_sessions
          update call set supervision_weeks = 99, state = 'OPEN', opened_by = 'f', opened_at = opens_at - interval '1 hour' where state = 'DRAFT' | a_meeting_falls_within_a_traineeship
          update call set opened_by = 'admin-1' where state <> 'DRAFT' | nobody_opens_their_own_draft
          """)
  void the_database_refuses_what_must_never_be(String statement, String constraint) {
    submitted(opened(), "30GB");
    drafted();
    var refusal = assertThrows(SQLException.class, () -> Sql.run(statement));
    String said = String.valueOf(refusal.getMessage());
    assertTrue(said.contains(constraint), said);
  }
}
