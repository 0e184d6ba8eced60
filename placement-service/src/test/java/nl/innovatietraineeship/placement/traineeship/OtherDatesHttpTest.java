package nl.innovatietraineeship.placement.traineeship;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.kit.testing.Contract;
import nl.innovatietraineeship.kit.testing.Published;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.placement.scene.Days;
import nl.innovatietraineeship.placement.scene.Firm;
import nl.innovatietraineeship.placement.scene.Match;
import nl.innovatietraineeship.placement.scene.ToldPlan;
import org.junit.jupiter.api.Test;

/// What moves the dates of a traineeship: not into another of the same trainee, and told to others.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class OtherDatesHttpTest {

  /// Of an internship and an employment that start on the day on which the clock stands.
  private static final LocalDate INTERNSHIP_ENDS = LocalDate.parse("2021-05-01");

  private static final LocalDate ENDS = LocalDate.parse("2022-05-01");

  @Test
  void neither_a_pause_nor_other_dates_run_into_another_traineeship_which_is_named() {
    var match = Match.under(ToldPlan.awarded(1)).confirmed().started();
    var next = nextOf(match, ENDS.plusDays(3));
    pause(match, Days.today(), Days.today().plusDays(1)).then().statusCode(201);
    overlaps(pause(match, Days.today().plusDays(7), Days.today().plusDays(7)), next);
    // Two of the days in between are taken by the pause.
    overlaps(propose(match, INTERNSHIP_ENDS.plusDays(3)), next);
    overlaps(propose(next, ENDS.plusDays(2)), match);
    propose(next, ENDS.plusDays(4)).then().statusCode(201);
  }

  @Test
  void dates_that_were_free_when_proposed_may_be_taken_when_the_last_agrees() {
    var match = Match.under(ToldPlan.awarded(1)).confirmed().started();
    String dates =
        propose(match, INTERNSHIP_ENDS.plusDays(3)).then().statusCode(201).extract().path("id");
    var next = nextOf(match, ENDS.plusDays(3));
    agree(match, dates, "COMPANY").then().statusCode(200);
    overlaps(agree(match, dates, "TRAINEE"), next);
    match
        .hogeschool()
        .get(match.path() + "/amendments/" + dates)
        .then()
        .body("state", equalTo("PROPOSED"));
  }

  @Test
  void other_dates_are_told_as_they_are_then() {
    try (var published = new Published()) {
      var match = Match.under(ToldPlan.awarded(1)).confirmed();
      LocalDate later = Days.today().plusDays(7);
      amended(match, later);
      var changed = told(published, match, "AMENDED");
      Contract.assertKept("traineeship-changed", changed);
      assertEquals(match.plan().id(), changed.key());
      assertEquals(later.toString(), changed.payload().path("plannedStart").asText());
      assertEquals("2022-05-08", changed.payload().path("plannedEnd").asText());
      match.started();
      String pause =
          pause(match, later, later.plusDays(9)).then().statusCode(201).extract().path("id");
      days(told(published, match, "PAUSED").payload(), 10);
      match
          .firm()
          .api()
          .post(
              match.path() + "/pauses/" + pause + "/early-end",
              Map.of("until", later.plusDays(3).toString()))
          .then()
          .statusCode(200);
      days(told(published, match, "PAUSE_ENDED_EARLY").payload(), 4);
      assertEquals("3", changes(match));
    }
  }

  @Test
  void dates_that_are_proposed_and_another_lector_change_nothing_that_is_told() {
    var match = Match.under(ToldPlan.awarded(1)).confirmed();
    propose(match, Days.today().plusDays(7)).then().statusCode(201);
    String lector =
        match
            .hogeschool()
            .post(
                match.path() + "/amendments",
                Map.of(
                    "party",
                    "HOGESCHOOL",
                    "kind",
                    "LECTOR",
                    "lector",
                    Map.of("sub", "lector-9", "name", "N. Ieuw")))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    agree(match, lector, "TRAINEE").then().statusCode(200).body("state", equalTo("APPLIED"));
    assertEquals("0", changes(match));
  }

  private static void amended(Match match, LocalDate day) {
    String dates = propose(match, day).then().statusCode(201).extract().path("id");
    for (String party : List.of("COMPANY", "TRAINEE")) {
      agree(match, dates, party).then().statusCode(200);
    }
  }

  /// Both ends of an internship that started on the day on which the clock stands, later by so many
  /// days.
  private static void days(JsonNode told, int later) {
    assertEquals(List.of(), Contract.errors("traineeship-changed", told));
    assertEquals("INTERNSHIP", told.path("phase").asText());
    assertEquals(1, told.path("slotNo").asInt());
    assertEquals(INTERNSHIP_ENDS.plusDays(later).toString(), told.path("lastDay").asText());
    assertEquals(ENDS.plusDays(later).toString(), told.path("plannedEnd").asText());
  }

  private static Published.Message told(Published published, Match match, String cause) {
    return published.await(
        "traineeship-changed",
        event ->
            event.path("traineeshipId").asText().equals(match.id())
                && event.path("cause").asText().equals(cause));
  }

  private static String changes(Match match) {
    return String.valueOf(
        Sql.value(
            "select count(*) from outbox where type like '%traineeship-changed%' and payload like '%"
                + match.id()
                + "%'"));
  }

  /// The trainee's next traineeship, planned from that day on.
  private static Match nextOf(Match match, LocalDate start) {
    var firm = Firm.declared();
    var plan = ToldPlan.awarded(1);
    String place = firm.accepted(ToldPlan.BRIN);
    var asked = Match.asked(plan, place, match.traineeId());
    asked.put("plannedStart", start.toString());
    String id =
        match
            .hogeschool()
            .post("/placement/v1/traineeships", asked)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return new Match(id, plan, firm, place, match.traineeId());
  }

  private static void overlaps(Response refusal, Match other) {
    refusal
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_TRAINEE_HAS_ONE_TRAINEESHIP_AT_A_TIME"))
        .body("detail", containsString(other.plan().reference() + "-01"));
  }

  private static Response pause(Match match, LocalDate first, LocalDate last) {
    return match
        .hogeschool()
        .post(match.path() + "/pauses", Map.of("from", first.toString(), "until", last.toString()));
  }

  private static Response propose(Match match, LocalDate day) {
    return match
        .hogeschool()
        .post(
            match.path() + "/amendments",
            Map.of("party", "HOGESCHOOL", "kind", "DATES", "day", day.toString()));
  }

  private static Response agree(Match match, String amendment, String party) {
    var who = party.equals("COMPANY") ? match.firm().api() : match.traineeApi();
    return who.post(
        match.path() + "/amendments/" + amendment + "/agreement", Map.of("party", party));
  }
}
