package nl.innovatietraineeship.planreview.http;

import static nl.innovatietraineeship.planreview.http.Persons.*;
import static nl.innovatietraineeship.planreview.http.Scene.*;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Tokens;
import nl.innovatietraineeship.planreview.plan.Plan;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/// Conflicts of interest: declared, lifted, and reviewers who are replaced.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "plan-review"))
class ConflictTest {

  private static final String REVIEW = "nl.innovatietraineeship.planreview.review.Review";

  @Inject EntityManagerFactory sessions;

  private static final Map<String, Object> INTEREST =
      Map.of("interest", "CO_PUBLICATION", "reason", "We published together in 2019.");

  private static final Map<String, Object> CORRECTION =
      Bodies.with(Bodies.advice(6, 3), "reason", "A score was typed wrongly.");

  @Test
  void who_declares_an_interest_reads_no_more_than_title_and_parties() {
    String plan = underReview(opened(), "30GB");
    var reviewer = reviewer("reviewer-1");
    reviewer
        .put(review(plan, 1) + "/declaration", Map.of("interest", "COMMERCIAL"))
        .then()
        .statusCode(400);
    reviewer
        .put(review(plan, 1) + "/declaration", Map.of("interest", "NONE"))
        .then()
        .statusCode(200);
    reviewer.get(PLANS + "/" + plan).then().body("sections", notNullValue());
    reviewer
        .put(review(plan, 1) + "/declaration", INTEREST)
        .then()
        .statusCode(200)
        .body("state", equalTo("CONFLICTED"))
        .body("conflict.interest", equalTo("CO_PUBLICATION"));
    reviewer
        .get(PLANS + "/" + plan)
        .then()
        .statusCode(200)
        .body("title", notNullValue())
        .body("sections", nullValue())
        .body("amount", nullValue());
  }

  @Test
  void the_chair_lifts_a_conflict_with_a_reason() {
    String plan = underReview(opened(), "30GB");
    var reviewer = reviewer("reviewer-1");
    reviewer.put(review(plan, 1) + "/declaration", INTEREST).then().statusCode(200);
    OFFICER
        .post(review(plan, 1) + "/conflict-lift", Map.of("reason", "One of forty authors."))
        .then()
        .statusCode(403);
    CHAIR
        .post(review(plan, 1) + "/conflict-lift", Map.of("reason", "One of forty authors."))
        .then()
        .statusCode(200)
        .body("state", equalTo("CLEAR"))
        .body("conflict.liftReason", equalTo("One of forty authors."));
    reviewer.get(PLANS + "/" + plan).then().body("sections", notNullValue());
    OFFICER
        .get(PLANS + "/" + plan + "/history")
        .then()
        .body("items.step", hasItem("CONFLICT_LIFTED"));
  }

  @Test
  void a_reviewer_is_replaced_by_somebody_without_an_interest() {
    String plan = underReview(opened(), "30GB");
    reviewer("reviewer-1").put(review(plan, 1) + "/declaration", INTEREST).then().statusCode(200);
    String own = Scene.reviewer("reviewer-own", "30GB");
    String other = Scene.reviewer("reviewer-3", "28DN");
    String second = Scene.reviewer("reviewer-2", "07GR");
    String replacement = review(plan, 1) + "/replacement";
    OFFICER
        .post(replacement, Map.of("reviewer", "REV-9999", "reason", "Has an interest."))
        .then()
        .statusCode(400)
        .body("errors[0].location", equalTo("/reviewer"));
    OFFICER
        .post(replacement, Map.of("reviewer", own, "reason", "Has an interest."))
        .then()
        .statusCode(409)
        .body("rule", equalTo("NO_REVIEWER_IS_OF_A_PARTY"));
    OFFICER
        .post(replacement, Map.of("reviewer", second, "reason", "Has an interest."))
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_REVIEWER_REVIEWS_A_PLAN_ONCE"));
    OFFICER
        .post(replacement, Map.of("reviewer", other, "reason", "Has an interest."))
        .then()
        .statusCode(201)
        .body("reference", equalTo(plan + "-R3"))
        .body("state", equalTo("ASSIGNED"));
    OFFICER.get(review(plan, 1)).then().body("state", equalTo("REPLACED"));
    reviewer("reviewer-1").get(PLANS + "/" + plan).then().statusCode(404);
    reviewer("reviewer-3").get(PLANS + "/" + plan).then().statusCode(200);
  }

  @Test
  void the_database_clears_nobody_whose_conflict_stands() {
    String plan = underReview(opened(), "30GB");
    reviewer("reviewer-1").put(review(plan, 1) + "/declaration", INTEREST).then().statusCode(200);
    assertThrows(
        SQLException.class,
        () -> Sql.run("update review set state = 'CLEAR' where reference = '" + plan + "-R1'"));
  }

  @Test
  void another_plan_of_the_employer_in_the_call_is_a_possible_conflict_and_no_bar() {
    var _ = submitted(opened(), "31FR");
    String call = opened();
    String plan = complete(call, "30GB");
    String other = submitted(call, "31FR");
    // Of an institution that merged into the other applicant.
    String employed = Scene.reviewer("reviewer-of-a-competitor", "22EX");
    var both = List.of(employed, Scene.reviewer("reviewer-1", "25BE"));
    OFFICER
        .post(PLANS + "/" + plan + "/reviews", Map.of("reviewers", both))
        .then()
        .statusCode(201)
        .body("items[0].possibleConflicts.plan", equalTo(List.of(other)))
        .body("items[0].possibleConflicts[0].interest", equalTo("COMPETING_APPLICANT"))
        .body("items[0].possibleConflicts[0].brin", equalTo("31FR"))
        .body("items[1].possibleConflicts", hasSize(0));
    for (Api committee : List.of(OFFICER, CHAIR)) {
      committee.get(review(plan, 1)).then().body("possibleConflicts.plan", hasItem(other));
      committee
          .get(PLANS + "/" + plan + "/reviews")
          .then()
          .body("items[0].possibleConflicts.plan", hasItem(other));
    }
    reviewer("reviewer-of-a-competitor")
        .get(review(plan, 1))
        .then()
        .statusCode(200)
        .body("possibleConflicts", nullValue());
    hogeschool("31FR").post(PLANS + "/" + other + "/withdrawal", Map.of()).then().statusCode(200);
    CHAIR.get(review(plan, 1)).then().body("possibleConflicts", hasSize(0));
  }

  @Test
  void a_co_applicant_or_firm_of_another_plan_in_the_call_is_a_possible_conflict() {
    String call = opened();
    String plan = complete(call, "30GB");
    var joint = Bodies.with(Bodies.plan(call, "31FR"), "coApplicants", List.of("28DN", "25KB"));
    String other =
        hogeschool("31FR")
            .post(PLANS, Bodies.with(joint, "companies", List.of("90000077", "90000078")))
            .then()
            .statusCode(201)
            .extract()
            .path("reference");
    var three =
        List.of(
            Scene.reviewer("reviewer-of-a-co-applicant", "28DN"),
            Scene.reviewerOfFirm("reviewer-of-a-firm", "90000078"),
            Scene.reviewerOfFirm("reviewer-of-no-firm", "90000079"));
    OFFICER
        .post(PLANS + "/" + plan + "/reviews", Map.of("reviewers", three))
        .then()
        .statusCode(201);
    CHAIR
        .get(PLANS + "/" + plan + "/reviews")
        .then()
        .body("items.plan", equalTo(List.of(plan, plan, plan)))
        .body("items[0].possibleConflicts.plan", equalTo(List.of(other)))
        .body("items[0].possibleConflicts.brin", equalTo(List.of("28DN")))
        .body("items[1].possibleConflicts.plan", equalTo(List.of(other)))
        .body("items[1].possibleConflicts.kvk", equalTo(List.of("90000078")))
        .body("items[2].possibleConflicts", hasSize(0));
  }

  @Test
  void a_list_of_reviews_reads_no_plan_whole() {
    String plan = underReview(opened(), "30GB");
    var statistics = sessions.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    OFFICER
        .get(BASE + "/reviews?plan=" + plan)
        .then()
        .body("items.plan", equalTo(List.of(plan, plan)))
        .body("items[0].planTitle", equalTo("Less waste in the last mile"));
    assertEquals(0, statistics.getEntityStatistics(Plan.class.getName()).getLoadCount());
    assertEquals(2, statistics.getEntityStatistics(REVIEW).getLoadCount());
    statistics.setStatisticsEnabled(false);
  }

  @Test
  void a_chair_who_declared_an_interest_as_reviewer_does_not_advise_even_when_replaced() {
    String plan = complete(opened(), "30GB");
    var three =
        List.of(
            Scene.reviewer("chair-and-reviewer", "28DN"),
            Scene.reviewer("reviewer-1", "25BE"),
            Scene.reviewer("reviewer-2", "07GR"));
    OFFICER
        .post(PLANS + "/" + plan + "/reviews", Map.of("reviewers", three))
        .then()
        .statusCode(201);
    var hats = List.of("chair", "reviewer");
    var both = Api.as(Tokens.with("chair-and-reviewer", hats, Map.of()));
    both.put(review(plan, 1) + "/declaration", INTEREST).then().statusCode(200);
    reviewer("reviewer-1").put(review(plan, 2) + "/declaration", INTEREST).then().statusCode(200);
    var lift = Map.of("reason", "One of forty authors.");
    both.get(review(plan, 1)).then().statusCode(200);
    both.post(review(plan, 2) + "/conflict-lift", lift).then().statusCode(404);
    CHAIR.post(review(plan, 2) + "/conflict-lift", lift).then().statusCode(200);
    var instead =
        Map.of("reviewer", Scene.reviewer("reviewer-4", "25KB"), "reason", "Has an interest.");
    OFFICER.post(review(plan, 1) + "/replacement", instead).then().statusCode(201);
    for (int i = 1; i <= 2; i++) {
      var reviewer = reviewer("reviewer-" + i);
      String review = review(plan, i + 1);
      reviewer.put(review + "/declaration", Map.of("interest", "NONE")).then().statusCode(200);
      reviewer.put(review + "/form", Bodies.form(6, 3)).then().statusCode(200);
      reviewer.post(review + "/submission", null).then().statusCode(200);
    }
    refused(both.put(PLANS + "/" + plan + "/advice", Bodies.advice(6, 3)));
    CHAIR.put(PLANS + "/" + plan + "/advice", Bodies.advice(6, 3)).then().statusCode(200);
    refused(both.post(PLANS + "/" + plan + "/advice/correction", CORRECTION));
  }

  @Test
  void a_chair_who_declares_an_interest_is_not_waited_for_and_another_advises() {
    String plan = underReview(opened(), "30GB");
    reviewed(plan, 6, 3);
    var interested = Api.as(Tokens.of("chair", "chair-of-shares"));
    String declaration = PLANS + "/" + plan + "/chair-interest";
    var shares = Map.of("interest", "COMMERCIAL", "reason", "I own shares in a firm of it.");
    for (var unfit :
        List.of(Map.of("interest", "NONE", "reason", "None."), Map.of("interest", "COMMERCIAL"))) {
      interested.post(declaration, unfit).then().statusCode(400);
    }
    interested
        .get(BASE + "/worklist?limit=200")
        .then()
        .body("items.findAll { it.subject == '" + plan + "' }.task", hasItem("ADVISE"));
    readsReviews(interested, plan, 2);
    interested.post(declaration, shares).then().statusCode(200);
    readsReviews(interested, plan, 0);
    readsReviews(CHAIR, plan, 2);
    readsReviews(
        Api.as(Tokens.with("chair-of-shares", List.of("chair", "officer"), Map.of())), plan, 2);
    interested.get(BASE + "/worklist?limit=200").then().body("items.subject", not(hasItem(plan)));
    refused(interested.put(PLANS + "/" + plan + "/advice", Bodies.advice(6, 3)));
    String history = PLANS + "/" + plan + "/history";
    for (Api committee : List.of(OFFICER, CHAIR)) {
      committee
          .get(history)
          .then()
          .body(
              "items.find { it.step == 'INTEREST_DECLARED' }.reason",
              equalTo("COMMERCIAL: I own shares in a firm of it."));
    }
    for (Api other : List.of(BOARD, hogeschool("30GB"))) {
      other.get(history).then().body("items.step", not(hasItem("INTEREST_DECLARED")));
    }
    CHAIR.put(PLANS + "/" + plan + "/advice", Bodies.advice(6, 3)).then().statusCode(200);
    refused(interested.post(PLANS + "/" + plan + "/advice/correction", CORRECTION));
    announce(signedOn(plan));
    interested
        .post(declaration, shares)
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_CHAIR_DECLARES_BEFORE_THE_OUTCOME"));
  }

  private static void readsReviews(Api reader, String plan, int many) {
    reader.get(BASE + "/reviews?plan=" + plan).then().body("items", hasSize(many));
    reader.get(PLANS + "/" + plan + "/reviews").then().body("items", hasSize(many));
    reader.get(review(plan, 1)).then().statusCode(many == 0 ? 404 : 200);
  }

  @Test
  void the_database_lets_no_chair_advise_who_declared_an_interest_nor_forgets_that() {
    String plan = underReview(opened(), "30GB");
    Api.as(Tokens.of("chair", "chair-of-shares"))
        .post(
            PLANS + "/" + plan + "/chair-interest",
            Map.of("interest", "COMMERCIAL", "reason", "Shares."))
        .then()
        .statusCode(200);
    refusedByTheDatabase(
        """
        insert into plan_step (id, plan_id, step, state, shown_state, taken_at, role, taken_by)
        select gen_random_uuid(), id, 'ADVISED', 'ASSESSED', 'UNDER_REVIEW', now(), 'chair',
          'chair-of-shares'
        from plan where reference = '%s'
        """
            .formatted(plan),
        "no_chair_advises_on_a_plan_of_their_own");
    refusedByTheDatabase("delete from chair_interest", "chair_interest never changes");
    refusedByTheDatabase(
        "update chair_interest set declared_by = 'nobody'", "chair_interest never changes");
  }

  private static void refusedByTheDatabase(String statement, String constraint) {
    var refusal = assertThrows(SQLException.class, () -> Sql.run(statement));
    String said = String.valueOf(refusal.getMessage());
    assertTrue(said.contains(constraint), said);
  }

  private static void refused(Response response) {
    response
        .then()
        .statusCode(409)
        .body("rule", equalTo("NO_CHAIR_ADVISES_ON_A_PLAN_OF_THEIR_OWN"));
  }

  private static String review(String plan, int number) {
    return BASE + "/reviews/" + plan + "-R" + number;
  }
}
