package nl.innovatietraineeship.placement.traineeship;

import static nl.innovatietraineeship.placement.scene.People.coordinator;
import static nl.innovatietraineeship.placement.scene.People.lector;
import static nl.innovatietraineeship.placement.scene.People.sia;
import static nl.innovatietraineeship.placement.scene.ToldPlan.BRIN;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.placement.scene.Days;
import nl.innovatietraineeship.placement.scene.Firm;
import nl.innovatietraineeship.placement.scene.Match;
import nl.innovatietraineeship.placement.scene.ToldPlan;
import org.junit.jupiter.api.Test;

/// What happened to a traineeship, by whom, and why it ended.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = {
      @ResourceArg(name = "service", value = "placement"),
      @ResourceArg(name = "suite.clock.start", value = "2020-11-02T09:00:03+01:00")
    })
class HistoryTest {

  private static final Map<String, Object> LECTOR = Map.of("sub", "lector-9", "name", "N. Ieuw");

  @Test
  void every_step_of_a_traineeship_stands_in_its_history_with_its_role() {
    var match = Match.under(ToldPlan.awarded(1));
    var begun = Days.today();
    match
        .hogeschool()
        .put(match.path() + "/lector", LECTOR, match.read().header("ETag"))
        .then()
        .statusCode(200);
    match.confirmed();
    match
        .firm()
        .api()
        .delete(match.path() + "/confirmations/company", match.read().header("ETag"))
        .then()
        .statusCode(200);
    match.confirm(match.firm().api(), "company").then().statusCode(200);
    match.started();
    pause(match);
    match.graduated().bothGo().employed();
    Days.moveTo(LocalDate.parse(match.read().jsonPath().getString("plannedEnd")).plusDays(1));
    trained(match);
    match.complete().then().statusCode(200);
    Days.moveTo(Days.today().plusMonths(6));
    match
        .firm()
        .api()
        .post(match.path() + "/after-care", Map.of("moment", "SIX_MONTHS", "employed", true))
        .then()
        .statusCode(200);
    assertEquals(
        List.of(
            "MATCHED MATCHED hogeschool",
            "LECTOR_NAMED MATCHED hogeschool",
            "CONFIRMED MATCHED hogeschool",
            "CONFIRMED MATCHED company",
            "CONFIRMED MATCHED trainee",
            "REVOKED MATCHED company",
            "CONFIRMED MATCHED company",
            "STARTED INTERNSHIP hogeschool",
            "PAUSED INTERNSHIP hogeschool",
            "GRADUATED GRADUATED hogeschool",
            "CHOSE_GO GRADUATED company",
            "CHOSE_GO GRADUATED trainee",
            "EMPLOYED EMPLOYED company",
            "COMPLETED COMPLETED hogeschool",
            "AFTER_CARE_RECORDED COMPLETED company"),
        told(match));
    assertEquals(begun, dayOf(match, 0));
    assertEquals(Days.today(), dayOf(match, 14));
    assertEquals(
        match.read().jsonPath().getString("reference") + "-P1",
        history(match).getString("items[8].about"));
  }

  private static LocalDate dayOf(Match match, int step) {
    return BusinessClock.dayOf(Instant.parse(history(match).getString("items[" + step + "].at")));
  }

  private static void pause(Match match) {
    var day = Days.today().plusDays(1).toString();
    match
        .hogeschool()
        .post(match.path() + "/pauses", Map.of("from", day, "until", day))
        .then()
        .statusCode(201);
  }

  /// By the lector that was named in between.
  private static void trained(Match match) {
    var named = Api.as(nl.innovatietraineeship.kit.testing.Tokens.of("lector", "lector-9", BRIN));
    for (LocalDate day : List.of(Days.today(), Days.today().minusDays(1))) {
      for (String topic : List.of("ENTREPRENEURSHIP", "MANAGEMENT")) {
        named
            .post(
                match.path() + "/training-sessions",
                Map.of("day", day.toString(), "topic", topic, "hours", "4", "attended", true))
            .then()
            .statusCode(201);
      }
    }
  }

  @Test
  void what_changes_nothing_is_no_step() {
    var match = Match.under(ToldPlan.awarded(1)).confirmed();
    match.confirm(match.firm().api(), "company").then().statusCode(200);
    match.started();
    match.start().then().statusCode(409);
    match.graduated();
    match.choose(match.firm().api(), "COMPANY", true).then().statusCode(200);
    match.choose(match.firm().api(), "COMPANY", true).then().statusCode(200);
    assertEquals(
        List.of(
            "MATCHED MATCHED hogeschool",
            "CONFIRMED MATCHED hogeschool",
            "CONFIRMED MATCHED company",
            "CONFIRMED MATCHED trainee",
            "STARTED INTERNSHIP hogeschool",
            "GRADUATED GRADUATED hogeschool",
            "CHOSE_GO GRADUATED company"),
        told(match));
    match.choose(match.traineeApi(), "TRAINEE", false).then().statusCode(200);
    assertEquals("CHOSE_NO_GO NO_GO trainee", told(match).getLast());
  }

  @Test
  void amendments_stand_in_the_history_from_their_proposal_to_their_end() {
    var match = Match.under(ToldPlan.awarded(1)).confirmed();
    String question = amendment(match, "QUESTION", "question", "What else?");
    agree(match, match.hogeschool(), question, "HOGESCHOOL");
    agree(match, match.hogeschool(), question, "HOGESCHOOL");
    agree(match, match.traineeApi(), question, "TRAINEE");
    String supervisor = amendment(match, "FIRM_SUPERVISOR", "supervisor", "A. de Bakker");
    match
        .hogeschool()
        .post(
            match.path() + "/amendments/" + supervisor + "/rejection",
            Map.of("party", "HOGESCHOOL"))
        .then()
        .statusCode(200);
    String dates = amendment(match, "DATES", "day", Days.today().plusDays(3).toString());
    match.started();
    assertEquals(
        List.of(
            "AMENDMENT_PROPOSED MATCHED company",
            "AMENDMENT_AGREED MATCHED hogeschool",
            "AMENDMENT_AGREED MATCHED trainee",
            "AMENDMENT_APPLIED MATCHED trainee",
            "AMENDMENT_PROPOSED MATCHED company",
            "AMENDMENT_REJECTED MATCHED hogeschool",
            "AMENDMENT_PROPOSED MATCHED company",
            "STARTED INTERNSHIP hogeschool",
            "AMENDMENT_REJECTED INTERNSHIP null"),
        told(match).subList(4, 13));
    List<String> about = history(match).getList("items.about");
    assertEquals(
        List.of(question, question, question, question, supervisor, supervisor, dates),
        about.subList(4, 11));
    assertEquals(dates, about.get(12));
  }

  private static String amendment(Match match, String kind, String field, String value) {
    return match
        .firm()
        .api()
        .post(match.path() + "/amendments", Map.of("party", "COMPANY", "kind", kind, field, value))
        .then()
        .statusCode(201)
        .extract()
        .path("reference");
  }

  private static void agree(Match match, Api who, String amendment, String party) {
    who.post(match.path() + "/amendments/" + amendment + "/agreement", Map.of("party", party))
        .then()
        .statusCode(200);
  }

  @Test
  void an_end_says_why_and_by_what_it_was_replaced() {
    var match = Match.under(ToldPlan.ofCallWithRefill(true).award(1)).confirmed().started();
    match
        .firm()
        .api()
        .post(
            match.path() + "/early-end",
            Map.of(
                "reason",
                "OTHER",
                "text",
                "The firm moves abroad.",
                "endedBy",
                "COMPANY",
                "lastDay",
                Days.today().toString()))
        .then()
        .statusCode(200);
    var asked = Match.asked(match.plan(), match.placeId(), Match.trainee());
    asked.put("replaces", match.id());
    String next =
        match
            .hogeschool()
            .post("/placement/v1/traineeships", asked)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var steps = history(match);
    assertEquals(
        List.of("ENDED ENDED company", "REPLACED ENDED hogeschool"), told(match).subList(5, 7));
    assertEquals("OTHER", steps.getString("items[5].reasonCode"));
    assertEquals("The firm moves abroad.", steps.getString("items[5].reason"));
    assertEquals(match.plan().reference() + "-02", steps.getString("items[6].about"));
    match
        .hogeschool()
        .get("/placement/v1/traineeships/" + next + "/history")
        .then()
        .body("items[0].step", equalTo("MATCHED"))
        .body("items[0].about", equalTo(match.plan().reference() + "-01"));
    sia("officer")
        .get(match.path() + "/history")
        .then()
        .body("items[5].reasonCode", equalTo("OTHER"))
        .body("items[5].reason", nullValue());
  }

  @Test
  void what_the_suite_does_by_itself_has_no_person() {
    var plan = ToldPlan.awarded(2);
    var runs = Match.under(plan).confirmed().started();
    var falls = Match.under(plan);
    plan.publish(plan.grantChanged(0));
    plan.until("GRANT_ENDED");
    assertEquals("GRANT_ENDED INTERNSHIP null", told(runs).getLast());
    assertEquals("CANCELLED CANCELLED null", told(falls).getLast());
    sia("officer")
        .get(falls.path() + "/history")
        .then()
        .body("items[1].reasonCode", equalTo("GRANT_ENDED"))
        .body("items[1].takenBy", nullValue())
        .body("items[0].takenBy", equalTo("coordinator-" + BRIN));
    var own = Match.under(ToldPlan.submitted());
    own.cancel(own.traineeApi(), "TRAINEE").then().statusCode(200);
    assertEquals("CANCELLED CANCELLED trainee", told(own).getLast());
  }

  @Test
  void whoever_sees_the_traineeship_reads_its_history_and_only_the_office_who_acted() {
    var match = Match.under(ToldPlan.submitted()).confirmed();
    String step = history(match).getString("items[2].id");
    for (Api who :
        List.of(match.hogeschool(), lector(BRIN), match.firm().api(), match.traineeApi())) {
      var answer = who.get(match.path() + "/history");
      answer.then().statusCode(200).body("items", hasSize(4));
      assertNull(answer.jsonPath().getString("items[2].takenBy"));
      assertFalse(answer.asString().contains("entrepreneur-"), answer.asString());
      who.get(match.path() + "/history/" + step)
          .then()
          .statusCode(200)
          .body("step", equalTo("CONFIRMED"))
          .body("role", equalTo("company"));
    }
    for (String role : List.of("officer", "board", "finance", "admin")) {
      sia(role)
          .get(match.path() + "/history")
          .then()
          .statusCode(200)
          .body("items.takenBy", hasItem("entrepreneur-" + match.firm().kvk()));
      sia(role)
          .get(match.path() + "/history/" + step)
          .then()
          .body("takenBy", equalTo("entrepreneur-" + match.firm().kvk()));
    }
    var other = Match.under(ToldPlan.submitted());
    for (Api stranger :
        List.of(coordinator("07GR"), lector("07GR"), Firm.registered().api(), other.traineeApi())) {
      stranger.get(match.path() + "/history").then().statusCode(404);
      stranger.get(match.path() + "/history/" + step).then().statusCode(404);
    }
    match.hogeschool().get(other.path() + "/history/" + step).then().statusCode(404);
    match.hogeschool().get(match.path() + "/history/" + UUID.randomUUID()).then().statusCode(404);
    match.hogeschool().get(match.path() + "/history/first").then().statusCode(404);
    for (String path : List.of(match.path() + "/history", match.path() + "/history/" + step)) {
      sia("dashboard").get(path).then().statusCode(403);
      RestAssured.get(path).then().statusCode(401);
    }
  }

  @Test
  void a_history_comes_page_by_page() {
    var match = Match.under(ToldPlan.submitted()).confirmed();
    var seen = new ArrayList<String>();
    String cursor = "";
    while (cursor != null) {
      var page = match.hogeschool().get(match.path() + "/history?limit=3" + cursor).jsonPath();
      seen.addAll(page.getList("items.step"));
      String next = page.getString("next");
      cursor = next == null ? null : "&cursor=" + next;
    }
    assertEquals(List.of("MATCHED", "CONFIRMED", "CONFIRMED", "CONFIRMED"), seen);
  }

  @Test
  void a_step_never_changes_and_none_is_removed() throws SQLException {
    var match = Match.under(ToldPlan.submitted());
    String of = " where traineeship_id = '" + match.id() + "'";
    for (String statement :
        List.of(
            "update traineeship_step set taken_by = 'nobody'" + of,
            "delete from traineeship_step" + of,
            "truncate traineeship_step")) {
      var refusal = assertThrows(SQLException.class, () -> Sql.run(statement), statement);
      assertTrue(
          String.valueOf(refusal.getMessage()).contains("traineeship_step never changes"),
          refusal.getMessage());
    }
    assertEquals("1", Sql.value("select count(*) from traineeship_step" + of));
  }

  @Test
  void a_step_that_contradicts_itself_is_not_kept() {
    var match = Match.under(ToldPlan.submitted());
    for (var each :
        Map.of(
                "a_person_takes_a_step_for_a_party",
                "'STARTED', 'INTERNSHIP', now(), null, 'somebody', null, null, null",
                "what_ends_says_why",
                "'ENDED', 'ENDED', now(), 'COMPANY', 'somebody', null, null, null",
                "only_other_has_text",
                "'ENDED', 'ENDED', now(), 'COMPANY', 'somebody', null, 'LONG_ABSENCE', 'ill'")
            .entrySet()) {
      var refusal =
          assertThrows(
              SQLException.class,
              () ->
                  Sql.run(
                      "insert into traineeship_step values (gen_random_uuid(), '"
                          + match.id()
                          + "', "
                          + each.getValue()
                          + ")"));
      assertTrue(
          String.valueOf(refusal.getMessage()).contains(each.getKey()), refusal.getMessage());
    }
  }

  private static io.restassured.path.json.JsonPath history(Match match) {
    return match.hogeschool().get(match.path() + "/history").jsonPath();
  }

  /// Step, state after it, and role, of each.
  private static List<String> told(Match match) {
    return history(match).<Map<String, Object>>getList("items").stream()
        .map(each -> each.get("step") + " " + each.get("state") + " " + each.get("role"))
        .toList();
  }
}
