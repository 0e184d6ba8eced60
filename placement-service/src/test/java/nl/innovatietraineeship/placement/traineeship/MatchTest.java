package nl.innovatietraineeship.placement.traineeship;

import static nl.innovatietraineeship.placement.scene.People.coordinator;
import static nl.innovatietraineeship.placement.scene.People.jackOfAllTrades;
import static nl.innovatietraineeship.placement.scene.ToldPlan.BRIN;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.placement.scene.Firm;
import nl.innovatietraineeship.placement.scene.Match;
import nl.innovatietraineeship.placement.scene.ToldPlan;
import org.junit.jupiter.api.Test;

/// What a match takes, who confirms it, and what undoes it, over HTTP.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class MatchTest {

  @Test
  void all_errors_of_a_match_are_told_at_once() {
    coordinator(BRIN)
        .post(
            "/placement/v1/traineeships",
            Map.of(
                "plan",
                " ",
                "lector",
                Map.of("sub", "123456782"),
                "plannedStart",
                "soon",
                "color",
                1))
        .then()
        .statusCode(400)
        .body(
            "errors.location",
            containsInAnyOrder(
                "/plan",
                "/placeId",
                "/traineeId",
                "/lector/sub",
                "/lector/name",
                "/plannedStart",
                "/color"));
  }

  @Test
  void a_day_beyond_reason_is_told_by_its_field() {
    var asked = Match.asked(ToldPlan.submitted(), "P-000001", "T-000001");
    for (String beyond : List.of("1899-12-31", "2201-01-01", "+999999999-12-31")) {
      asked.put("plannedStart", beyond);
      coordinator(BRIN)
          .post("/placement/v1/traineeships", asked)
          .then()
          .statusCode(400)
          .body("errors.location", contains("/plannedStart"));
    }
  }

  @Test
  void a_plan_that_is_unknown_or_another_hogeschools_is_not_known() {
    var plan = ToldPlan.submitted();
    var asked = Match.asked(plan, Firm.declared().accepted(BRIN), Match.trainee());
    coordinator("07GR")
        .post("/placement/v1/traineeships", asked)
        .then()
        .statusCode(409)
        .body("rule", equalTo("THE_PLAN_IS_KNOWN"));
    asked.put("plan", "ZZ99-999");
    coordinator(BRIN)
        .post("/placement/v1/traineeships", asked)
        .then()
        .statusCode(409)
        .body("rule", equalTo("THE_PLAN_IS_KNOWN"));
  }

  @Test
  void a_plan_that_is_over_takes_no_match() {
    var plan = ToldPlan.submitted().withdrawn();
    coordinator(BRIN)
        .post(
            "/placement/v1/traineeships",
            Match.asked(plan, Firm.declared().accepted(BRIN), Match.trainee()))
        .then()
        .statusCode(409)
        .body("rule", equalTo("THE_PLAN_IS_NOT_OVER"))
        .body("state", equalTo("WITHDRAWN"));
  }

  @Test
  void a_place_takes_one_trainee_and_only_when_the_own_hogeschool_accepted_it() {
    var plan = ToldPlan.submitted();
    var firm = Firm.declared();
    String offered = firm.offered();
    coordinator(BRIN)
        .post("/placement/v1/traineeships", Match.asked(plan, offered, Match.trainee()))
        .then()
        .statusCode(409)
        .body("rule", equalTo("ONLY_AN_ACCEPTED_PLACE_IS_FILLED"))
        .body("state", equalTo("OFFERED"));
    coordinator(BRIN)
        .post(
            "/placement/v1/traineeships", Match.asked(plan, firm.accepted("07GR"), Match.trainee()))
        .then()
        .statusCode(404);
    var match = Match.at(firm, plan);
    coordinator(BRIN)
        .post("/placement/v1/traineeships", Match.asked(plan, match.placeId(), Match.trainee()))
        .then()
        .statusCode(409)
        .body("rule", equalTo("ONLY_AN_ACCEPTED_PLACE_IS_FILLED"))
        .body("state", equalTo("FILLED"));
  }

  @Test
  void a_trainee_is_matched_again_only_after_the_last_day_of_the_planned_time() {
    var plan = ToldPlan.submitted();
    var match = Match.under(plan);
    var again = Match.asked(plan, Firm.declared().accepted(BRIN), match.traineeId());
    again.put("plannedStart", "2022-05-01");
    coordinator(BRIN)
        .post("/placement/v1/traineeships", again)
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_TRAINEE_HAS_ONE_TRAINEESHIP_AT_A_TIME"));
    again.put("plannedStart", "2022-05-02");
    coordinator(BRIN).post("/placement/v1/traineeships", again).then().statusCode(201);
  }

  @Test
  void a_start_on_another_day_than_planned_does_not_run_into_another_traineeship() {
    var plan = ToldPlan.awarded(1);
    var firm = Firm.declared();
    String trainee = Match.trainee();
    String place = firm.accepted(BRIN);
    var later = Match.asked(plan, place, trainee);
    later.put("plannedStart", "2022-05-02");
    String id =
        coordinator(BRIN)
            .post("/placement/v1/traineeships", later)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Match.of(plan, firm, trainee);
    new Match(id, plan, firm, place, trainee)
        .confirmed()
        .start()
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_TRAINEE_HAS_ONE_TRAINEESHIP_AT_A_TIME"));
  }

  @Test
  void each_party_confirms_for_itself_alone() {
    var match = Match.under(ToldPlan.submitted());
    match.confirm(match.hogeschool(), "company").then().statusCode(403);
    match.confirm(match.hogeschool(), "trainee").then().statusCode(403);
    match.confirm(match.firm().api(), "trainee").then().statusCode(403);
    match.confirm(match.traineeApi(), "hogeschool").then().statusCode(403);
    match.confirm(match.hogeschool(), "mayor").then().statusCode(404);
    match.confirm(coordinator("07GR"), "hogeschool").then().statusCode(404);
    match.confirm(Firm.registered().api(), "company").then().statusCode(404);
  }

  @Test
  void one_person_never_confirms_for_two_parties_whatever_the_roles() {
    var match = Match.under(ToldPlan.submitted());
    var jack = jackOfAllTrades(BRIN, match.firm().kvk(), match.traineeId());
    match.confirm(jack, "company").then().statusCode(200);
    match
        .confirm(jack, "trainee")
        .then()
        .statusCode(409)
        .body("rule", equalTo("NOBODY_CONFIRMS_FOR_TWO_PARTIES"));
    jack.delete(match.path() + "/confirmations/company", match.read().header("ETag"))
        .then()
        .statusCode(200);
    match
        .confirm(jack, "hogeschool")
        .then()
        .statusCode(409)
        .body("rule", equalTo("NOBODY_CONFIRMS_FOR_TWO_PARTIES"));
  }

  @Test
  void a_revocation_names_the_version_it_was_made_for() {
    var match = Match.under(ToldPlan.submitted()).confirmed();
    io.restassured.RestAssured.given()
        .auth()
        .oauth2(match.firm().api().token())
        .delete(match.path() + "/confirmations/company")
        .then()
        .statusCode(428);
  }

  @Test
  void a_withdrawn_plan_takes_its_matches_with_it_and_frees_their_places() {
    var match = Match.under(ToldPlan.submitted()).confirmed();
    match.plan().withdrawn();
    match
        .read()
        .then()
        .body("state", equalTo("CANCELLED"))
        .body("ending.reasonCode", equalTo("PLAN_WITHDRAWN"));
    coordinator(BRIN)
        .get("/placement/v1/places/" + match.placeId())
        .then()
        .body("state", equalTo("ACCEPTED"));
    match.start().then().statusCode(409).body("rule", equalTo("ONLY_A_MATCHED_TRAINEESHIP_STARTS"));
    match
        .confirm(match.firm().api(), "company")
        .then()
        .statusCode(409)
        .body("rule", equalTo("ONLY_A_MATCHED_TRAINEESHIP_IS_CONFIRMED"));
    // Trainee and place are free for another match.
    coordinator(BRIN)
        .post(
            "/placement/v1/traineeships",
            Match.asked(ToldPlan.submitted(), match.placeId(), match.traineeId()))
        .then()
        .statusCode(201);
  }

  @Test
  void a_refusal_for_the_ceiling_cancels_matches_when_the_waiting_list_is_over() {
    var match = Match.under(ToldPlan.submitted());
    String path = "/placement/v1/plans/" + match.plan().id();
    String shown = coordinator(BRIN).get(path).header("ETag");
    match.plan().waitingListEnded();
    // A plan of the same call comes behind it: when it is taken in, that was.
    match.plan().next();
    assertEquals(shown, coordinator(BRIN).get(path).header("ETag"));
    match.plan().refused("CEILING").until("REFUSED");
    match
        .read()
        .then()
        .body("state", equalTo("CANCELLED"))
        .body("ending.reasonCode", equalTo("PLAN_NOT_AWARDED"));
  }

  /// Budget reserved money for the second plan before the list was over, and lets only the claim of
  /// the first lapse: neither may show until the award is announced.
  @Test
  void the_end_of_a_waiting_list_does_not_tell_which_plan_was_served() {
    var waits = Match.under(ToldPlan.submitted());
    var served = Match.under(waits.plan().next());
    waits.plan().refused("CEILING");
    served.plan().refused("CEILING");
    served.plan().publish(served.plan().about("reservation-made"));
    waits.plan().waitingListEnded();
    waits.plan().publish(waits.plan().about("claim-lapsed"));
    for (var match : List.of(waits, served)) {
      match.plan().until("REFUSED");
      match
          .read()
          .then()
          .body("state", equalTo("CANCELLED"))
          .body("ending.reasonCode", equalTo("PLAN_NOT_AWARDED"));
      coordinator(BRIN)
          .get("/placement/v1/places/" + match.placeId())
          .then()
          .body("state", equalTo("ACCEPTED"));
    }
    assertEquals(told(waits.plan()), told(served.plan()));
    served.plan().award(1);
    coordinator(BRIN)
        .post(
            "/placement/v1/traineeships",
            Match.asked(served.plan(), served.placeId(), served.traineeId()))
        .then()
        .statusCode(201);
  }

  /// State and version of a plan as its hogeschool sees them.
  private static String told(ToldPlan plan) {
    return plan.seen("state")
        + coordinator(BRIN).get("/placement/v1/plans/" + plan.id()).header("ETag");
  }

  @Test
  void a_refusal_without_hope_cancels_matches_and_one_for_the_ceiling_does_not() {
    var match = Match.under(ToldPlan.submitted());
    match.plan().refused("CEILING");
    var other = Match.under(ToldPlan.submitted());
    other.plan().refused("ASSESSMENT").until("REFUSED");
    other.read().then().body("ending.reasonCode", equalTo("PLAN_NOT_AWARDED"));
    // An award from the waiting list follows.
    match.read().then().body("state", equalTo("MATCHED"));
    match.plan().award(1);
    match.confirmed().started();
    coordinator(BRIN)
        .get("/placement/v1/plans?state=AWARDED&call=" + match.plan().reference().substring(0, 4))
        .then()
        .body("items.id", contains(match.plan().id()));
  }
}
