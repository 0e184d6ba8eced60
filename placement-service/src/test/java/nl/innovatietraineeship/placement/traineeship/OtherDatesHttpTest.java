package nl.innovatietraineeship.placement.traineeship;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.placement.scene.Days;
import nl.innovatietraineeship.placement.scene.Firm;
import nl.innovatietraineeship.placement.scene.Match;
import nl.innovatietraineeship.placement.scene.ToldPlan;
import org.junit.jupiter.api.Test;

/// What moves the dates of a traineeship does not move them into another of the same trainee.
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
