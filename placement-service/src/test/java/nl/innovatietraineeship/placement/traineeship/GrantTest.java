package nl.innovatietraineeship.placement.traineeship;

import static nl.innovatietraineeship.placement.scene.People.coordinator;
import static nl.innovatietraineeship.placement.scene.ToldPlan.BRIN;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.placement.scene.Days;
import nl.innovatietraineeship.placement.scene.Match;
import nl.innovatietraineeship.placement.scene.ToldPlan;
import org.junit.jupiter.api.Test;

/// What becomes of slots and traineeships when budget changes or determines their grant.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class GrantTest {

  @Test
  void a_lowered_grant_closes_free_slots_only() {
    var plan = ToldPlan.awarded(3);
    Match.under(plan).confirmed().started();
    plan.changed(2);
    coordinator(BRIN)
        .get("/placement/v1/slots?plan=" + plan.reference())
        .then()
        .body("items.state", contains("TAKEN", "OPEN", "CLOSED"));
    coordinator(BRIN)
        .get("/placement/v1/slots?state=CLOSED&plan=" + plan.reference())
        .then()
        .body("items.slotNo", contains(3));
    Match.under(plan).confirmed().started();
    var third = Match.under(plan).confirmed();
    third.start().then().statusCode(409).body("rule", equalTo("A_SLOT_IS_FREE"));
  }

  /// As when starts were under way to budget while it changed the grant.
  @Test
  void a_grant_that_is_lowered_below_what_runs_closes_what_is_free_and_takes_nothing_away() {
    var plan = ToldPlan.awarded(4);
    var one = Match.under(plan).confirmed().started();
    Match.under(plan).confirmed().started();
    Match.under(plan).confirmed().started();
    plan.publish(plan.grantChanged(1));
    await().until(() -> plan.seen("slots.free").equals("0"));
    coordinator(BRIN)
        .get("/placement/v1/slots?plan=" + plan.reference())
        .then()
        .body("items.state", contains("TAKEN", "TAKEN", "TAKEN", "CLOSED"));
    assertEquals("3", plan.seen("slots.open"));
    assertEquals("INTERNSHIP", one.read().jsonPath().getString("state"));
    var next = Match.under(plan).confirmed();
    next.start().then().statusCode(409).body("rule", equalTo("A_SLOT_IS_FREE"));
  }

  @Test
  void a_slot_that_comes_free_under_a_lowered_grant_is_closed() {
    var plan = ToldPlan.ofCallWithRefill(true).award(2);
    var one = Match.under(plan).confirmed().started();
    Match.under(plan).confirmed().started();
    plan.publish(plan.grantChanged(1));
    await()
        .until(() ->
            "1"
                .equals(
                    Sql.value(
                        "select slots_granted from known_plan where id = '" + plan.id() + "'")));
    one.end(one.hogeschool(), Days.today()).then().statusCode(200);
    assertEquals("1", plan.seen("slots.open"));
    assertEquals("0", plan.seen("slots.free"));
  }

  @Test
  void a_grant_that_ends_cancels_matches_and_is_noted_at_what_runs() {
    var plan = ToldPlan.awarded(2);
    var runs = Match.under(plan).confirmed().started();
    var match = Match.under(plan).confirmed();
    plan.publish(plan.grantChanged(0));
    plan.until("GRANT_ENDED");
    match
        .read()
        .then()
        .body("state", equalTo("CANCELLED"))
        .body("ending.reasonCode", equalTo("GRANT_ENDED"))
        .body("ending.endedBy", equalTo("SYSTEM"));
    runs.read()
        .then()
        .body("state", equalTo("INTERNSHIP"))
        .body("grantEndedOn", equalTo("2021-01-29"));
    assertEquals("0", plan.seen("slots.free"));
  }

  @Test
  void a_grant_that_is_determined_cancels_matches_and_leaves_alone_what_runs() {
    var plan = ToldPlan.awarded(2);
    var runs = Match.under(plan).confirmed().started();
    var match = Match.under(plan).confirmed();
    plan.determined();
    match
        .read()
        .then()
        .body("state", equalTo("CANCELLED"))
        .body("ending.reasonCode", equalTo("GRANT_ENDED"))
        .body("ending.endedBy", equalTo("SYSTEM"));
    match
        .hogeschool()
        .get("/placement/v1/places/" + match.placeId())
        .then()
        .body("state", equalTo("ACCEPTED"));
    runs.read().then().body("state", equalTo("INTERNSHIP")).body("grantEndedOn", nullValue());
    match.start().then().statusCode(409).body("rule", equalTo("ONLY_A_MATCHED_TRAINEESHIP_STARTS"));
  }

  /// Beneath the code: events leave no match that could try.
  @Test
  void nothing_starts_once_the_grant_is_determined() throws SQLException {
    var match = Match.under(ToldPlan.awarded(1)).confirmed();
    Sql.run(
        "update known_plan set state = 'DETERMINED', over_on = '2020-11-02' where id = '"
            + match.plan().id()
            + "'");
    match.read().then().body("missing.code", contains("THE_GRANT_IS_NOT_DETERMINED"));
    match.start().then().statusCode(409).body("rule", equalTo("THE_GRANT_IS_NOT_DETERMINED"));
    var refusal =
        assertThrows(
            SQLException.class,
            () ->
                Sql.run(
                    "with held as (update slot set traineeship_id = '"
                        + match.id()
                        + "' where slot_no = 1 and plan_id = '"
                        + match.plan().id()
                        + "' returning 1) update traineeship set state = 'INTERNSHIP', slot_no = 1,"
                        + " started_on = '2020-11-02', internship_ends = '2021-05-01'"
                        + " where (select count(*) from held) = 1 and id = '"
                        + match.id()
                        + "'"));
    assertTrue(String.valueOf(refusal.getMessage()).contains("the_grant_is_not_determined"));
  }
}
