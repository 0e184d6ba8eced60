package nl.innovatietraineeship.planreview.http;

import static nl.innovatietraineeship.planreview.http.Persons.*;
import static nl.innovatietraineeship.planreview.http.Scene.*;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import org.junit.jupiter.api.Test;

/// Conflicts of interest: declared, lifted, and reviewers who are replaced.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "plan-review"))
class ConflictTest {

  private static final Map<String, Object> INTEREST =
      Map.of("interest", "CO_PUBLICATION", "reason", "We published together in 2019.");

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

  private static String review(String plan, int number) {
    return BASE + "/reviews/" + plan + "-R" + number;
  }
}
