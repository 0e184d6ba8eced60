package nl.innovatietraineeship.placement.traineeship;

import static nl.innovatietraineeship.placement.scene.Match.TODAY;
import static nl.innovatietraineeship.placement.scene.People.coordinator;
import static nl.innovatietraineeship.placement.scene.ToldPlan.BRIN;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.placement.scene.Firm;
import nl.innovatietraineeship.placement.scene.Match;
import nl.innovatietraineeship.placement.scene.ToldPlan;
import org.junit.jupiter.api.Test;

/// From a match to a started internship, over HTTP on the real stack.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class StraightPathTest {

  @Test
  void a_match_names_all_that_a_start_still_lacks() {
    var match = Match.at(Firm.registered(), ToldPlan.submitted());
    match
        .read()
        .then()
        .statusCode(200)
        .body("reference", equalTo(match.plan().reference() + "-01"))
        .body("state", equalTo("MATCHED"))
        .body("plannedEnd", equalTo("2022-05-01"))
        .body(
            "missing.code",
            contains(
                "THE_PLAN_IS_AWARDED",
                "A_SLOT_IS_FREE",
                "THE_HOGESCHOOL_CONFIRMED",
                "THE_FIRM_CONFIRMED",
                "THE_TRAINEE_CONFIRMED",
                "THE_FIRM_IS_AN_SME"));
    match
        .start()
        .then()
        .statusCode(409)
        .body("rule", equalTo("THE_PLAN_IS_AWARDED"))
        .body("state", equalTo("MATCHED"))
        .body("attempted", equalTo("start"))
        .body("detail", containsString("A traineeship starts only under an awarded plan."));
  }

  @Test
  void an_internship_starts_when_nothing_is_missing_and_takes_a_slot() {
    var match = Match.under(ToldPlan.awarded(2)).confirmed();
    match.read().then().body("missing", empty()).body("confirmations.party.size()", equalTo(3));
    match
        .start()
        .then()
        .statusCode(200)
        .body("state", equalTo("INTERNSHIP"))
        .body("slotNo", equalTo(1))
        .body("startedOn", equalTo(TODAY))
        .body("internshipEnds", equalTo("2021-05-01"))
        .body("missing", empty());
    assertEquals("1", match.plan().seen("slots.taken"));
    assertEquals("1", match.plan().seen("slots.free"));
    coordinator(BRIN)
        .get("/placement/v1/slots?plan=" + match.plan().reference())
        .then()
        .statusCode(200)
        .body("items.state", contains("TAKEN", "OPEN"))
        .body("items[0].traineeshipId", equalTo(match.id()))
        .body("items[0].reference", equalTo(match.plan().reference() + "-S1"));
    coordinator(BRIN)
        .get("/placement/v1/slots?plan=" + match.plan().id() + "&state=OPEN")
        .then()
        .body("items.slotNo", contains(2));
    match.start().then().statusCode(409).body("rule", equalTo("ONLY_A_MATCHED_TRAINEESHIP_STARTS"));
  }

  @Test
  void an_internship_starts_today_and_on_no_other_day() {
    var match = Match.under(ToldPlan.awarded(1)).confirmed();
    match
        .hogeschool()
        .post(match.path() + "/start", Map.of("on", "2020-11-03"))
        .then()
        .statusCode(409)
        .body("rule", equalTo("AN_INTERNSHIP_STARTS_TODAY"));
    match.hogeschool().post(match.path() + "/start", Map.of("on", TODAY)).then().statusCode(200);
  }

  @Test
  void a_start_is_refused_without_a_lector_until_one_is_named() {
    var plan = ToldPlan.awarded(1);
    var firm = Firm.declared();
    String trainee = Match.trainee();
    String place = firm.accepted(BRIN);
    var asked = Match.asked(plan, place, trainee);
    asked.remove("lector");
    String id =
        coordinator(BRIN)
            .post("/placement/v1/traineeships", asked)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var match = new Match(id, plan, firm, place, trainee).confirmed();
    match.start().then().statusCode(409).body("rule", equalTo("A_LECTOR_SUPERVISES"));
    match
        .hogeschool()
        .put(
            match.path() + "/lector",
            Map.of("sub", "lector-2", "name", "A. Ander"),
            match.read().header("ETag"))
        .then()
        .statusCode(200);
    match
        .hogeschool()
        .put(
            match.path() + "/lector",
            Map.of("sub", "lector-3", "name", "D. Derde"),
            match.read().header("ETag"))
        .then()
        .statusCode(409)
        .body("rule", equalTo("ANOTHER_LECTOR_IS_AGREED_TO"))
        .body("detail", endsWith("Propose an amendment of kind LECTOR."));
    match.started().read().then().body("lector.sub", equalTo("lector-2"));
  }

  @Test
  void a_firm_that_is_no_sme_on_the_day_of_the_start_is_refused() {
    var match = Match.under(ToldPlan.awarded(1)).confirmed();
    match.firm().declares("250");
    match.start().then().statusCode(409).body("rule", equalTo("THE_FIRM_IS_AN_SME"));
    match.firm().declares("249.9");
    match.started();
  }

  @Test
  void a_revoked_confirmation_is_missing_again() {
    var match = Match.under(ToldPlan.awarded(1)).confirmed();
    String stale = match.read().header("ETag");
    match
        .firm()
        .api()
        .delete(match.path() + "/confirmations/company", stale)
        .then()
        .statusCode(200)
        .body("missing.code", contains("THE_FIRM_CONFIRMED"));
    match.start().then().statusCode(409).body("rule", equalTo("THE_FIRM_CONFIRMED"));
    match
        .firm()
        .api()
        .delete(match.path() + "/confirmations/company", stale)
        .then()
        .statusCode(412);
    match.confirm(match.firm().api(), "company").then().statusCode(200);
    match.started();
  }

  @Test
  void lists_filter_by_what_is_ready() {
    var plan = ToldPlan.awarded(3);
    var ready = Match.under(plan).confirmed();
    var waits = Match.under(plan);
    Match.under(plan).confirmed().started();
    String list = "/placement/v1/traineeships?plan=" + plan.reference();
    coordinator(BRIN).get(list + "&ready=true").then().body("items.id", contains(ready.id()));
    coordinator(BRIN).get(list + "&ready=false").then().body("items.id", contains(waits.id()));
    coordinator(BRIN).get(list + "&limit=2").then().body("items.size()", equalTo(2));
    coordinator(BRIN)
        .get(list + "&state=MATCHED&company=" + waits.firm().id())
        .then()
        .body("items.id", contains(waits.id()))
        .body("items.id", not(hasItem(ready.id())));
    coordinator(BRIN)
        .get("/placement/v1/traineeships?ready=perhaps&colour=blue")
        .then()
        .statusCode(400)
        .body("errors.location", contains("ready", "colour"));
  }
}
