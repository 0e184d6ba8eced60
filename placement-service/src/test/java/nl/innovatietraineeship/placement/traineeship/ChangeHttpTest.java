package nl.innovatietraineeship.placement.traineeship;

import static nl.innovatietraineeship.placement.scene.People.coordinator;
import static nl.innovatietraineeship.placement.scene.People.jackOfAllTrades;
import static nl.innovatietraineeship.placement.scene.People.sia;
import static nl.innovatietraineeship.placement.scene.ToldPlan.BRIN;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.placement.scene.Days;
import nl.innovatietraineeship.placement.scene.Match;
import nl.innovatietraineeship.placement.scene.ToldPlan;
import org.junit.jupiter.api.Test;

/// Pauses and amendments over HTTP.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class ChangeHttpTest {

  @Test
  void a_pause_moves_the_ends_and_is_shown() {
    var match = Match.under(ToldPlan.awarded(1)).confirmed().started();
    LocalDate today = Days.today();
    var pause =
        Map.of("from", today.plusDays(7).toString(), "until", today.plusDays(13).toString());
    match.traineeApi().post(match.path() + "/pauses", pause).then().statusCode(403);
    coordinator("07GR").post(match.path() + "/pauses", pause).then().statusCode(404);
    String id =
        match
            .firm()
            .api()
            .post(match.path() + "/pauses", pause)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    match
        .read()
        .then()
        .body("internshipEnds", equalTo("2021-05-08"))
        .body("plannedEnd", equalTo("2022-05-08"));
    match
        .hogeschool()
        .post(match.path() + "/pauses", pause)
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_PAUSE_SHARES_NO_DAY_WITH_ANOTHER"));
    match.traineeApi().get(match.path() + "/pauses").then().body("items.id", contains(id));
    match.traineeApi().get(match.path() + "/pauses/" + id).then().statusCode(200);
  }

  @Test
  void a_pause_lasts_at_most_a_year_and_may_end_earlier() {
    var match = Match.under(ToldPlan.awarded(1)).confirmed().started();
    LocalDate first = Days.today().plusDays(7);
    LocalDate year = first.plusMonths(12);
    match
        .hogeschool()
        .post(match.path() + "/pauses", Map.of("from", first.toString(), "until", year.toString()))
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_PAUSE_LASTS_AT_MOST_A_YEAR"));
    String one = paused(match, first, year.minusDays(1));
    LocalDate sooner = first.plusDays(6);
    endEarly(match, match.traineeApi(), one, sooner).then().statusCode(403);
    endEarly(match, coordinator("07GR"), one, sooner).then().statusCode(404);
    endEarly(match, match.hogeschool(), one + "9", sooner).then().statusCode(404);
    endEarly(match, match.hogeschool(), one, first.minusDays(1))
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_PAUSE_ENDS_EARLIER_WITHIN_ITS_DAYS"));
    String other = paused(match, year, year);
    endEarly(match, match.firm().api(), one, sooner)
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_PAUSE_BEGINS_WITHIN_ITS_TIME"));
    endEarly(match, match.firm().api(), one, year.minusDays(31))
        .then()
        .statusCode(200)
        .body("until", equalTo(year.minusDays(31).toString()));
    endEarly(match, match.hogeschool(), other, year.minusDays(1))
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_PAUSE_ENDS_EARLIER_WITHIN_ITS_DAYS"));
    // A year, less thirty days, and one more.
    match
        .read()
        .then()
        .body("internshipEnds", equalTo(LocalDate.parse("2021-05-01").plusDays(336).toString()))
        .body("plannedEnd", equalTo(LocalDate.parse("2022-05-01").plusDays(336).toString()));
    match
        .traineeApi()
        .get(match.path() + "/history")
        .then()
        .body("items.step", hasItem("PAUSE_ENDED_EARLY"));
  }

  private static Response endEarly(Match match, Api who, String pause, LocalDate last) {
    return who.post(
        match.path() + "/pauses/" + pause + "/early-end", Map.of("until", last.toString()));
  }

  private static String paused(Match match, LocalDate first, LocalDate last) {
    return match
        .hogeschool()
        .post(match.path() + "/pauses", Map.of("from", first.toString(), "until", last.toString()))
        .then()
        .statusCode(201)
        .extract()
        .path("reference");
  }

  @Test
  void another_supervisor_and_question_show_in_the_place_when_agreed_to() {
    var match = Match.under(ToldPlan.submitted());
    String amendment =
        propose(
                match,
                match.firm().api(),
                "COMPANY",
                "FIRM_SUPERVISOR",
                "supervisor",
                "A. de Bakker")
            .then()
            .statusCode(201)
            .body("state", equalTo("PROPOSED"))
            .body("concerned", contains("HOGESCHOOL", "COMPANY"))
            .extract()
            .path("id");
    propose(match, match.firm().api(), "COMPANY", "FIRM_SUPERVISOR", "supervisor", "B. de Bakker")
        .then()
        .statusCode(409)
        .body("rule", equalTo("ONE_AMENDMENT_OF_A_KIND_IS_OPEN"));
    agree(match, match.traineeApi(), amendment, "HOGESCHOOL").then().statusCode(403);
    agree(match, match.hogeschool(), amendment, "HOGESCHOOL")
        .then()
        .statusCode(200)
        .body("state", equalTo("APPLIED"));
    match
        .hogeschool()
        .get("/placement/v1/places/" + match.placeId())
        .then()
        .body("supervisor.name", equalTo("A. de Bakker"));
    String question =
        propose(match, match.hogeschool(), "HOGESCHOOL", "QUESTION", "question", "What else?")
            .then()
            .statusCode(201)
            .extract()
            .path("reference");
    agree(match, match.firm().api(), question, "COMPANY").then().statusCode(200);
    agree(match, match.traineeApi(), question, "TRAINEE").then().statusCode(200);
    match
        .hogeschool()
        .get("/placement/v1/places/" + match.placeId())
        .then()
        .body("question", equalTo("What else?"));
    match
        .traineeApi()
        .get(match.path() + "/amendments")
        .then()
        .body("items.state", contains("APPLIED", "APPLIED"));
    match.traineeApi().get(match.path() + "/amendments/" + question).then().statusCode(200);
    sia("officer")
        .get(match.path() + "/amendments/" + question)
        .then()
        .statusCode(200)
        .body("state", equalTo("APPLIED"))
        .body("text", nullValue());
  }

  @Test
  void another_lector_and_dates_show_in_the_traineeship_when_agreed_to() {
    var match = Match.under(ToldPlan.awarded(1)).confirmed().started();
    String lector =
        propose(
                match,
                match.hogeschool(),
                "HOGESCHOOL",
                "LECTOR",
                "lector",
                Map.of("sub", "lector-9", "name", "N. Ieuw"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    agree(match, match.traineeApi(), lector, "TRAINEE").then().statusCode(200);
    match.read().then().body("lector.name", equalTo("N. Ieuw"));
    String dates =
        propose(match, match.firm().api(), "COMPANY", "DATES", "day", "2021-05-31")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    agree(match, match.hogeschool(), dates, "HOGESCHOOL").then().statusCode(200);
    agree(match, match.traineeApi(), dates, "TRAINEE").then().statusCode(200);
    match.read().then().body("internshipEnds", equalTo("2021-05-31"));
    String rejected =
        propose(match, match.firm().api(), "COMPANY", "DATES", "day", "2021-06-30")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    match
        .traineeApi()
        .post(match.path() + "/amendments/" + rejected + "/rejection", Map.of("party", "TRAINEE"))
        .then()
        .statusCode(200)
        .body("state", equalTo("REJECTED"));
    match.read().then().body("internshipEnds", equalTo("2021-05-31"));
  }

  @Test
  void a_day_that_was_proposed_as_another_start_never_becomes_a_last_day() {
    var match = Match.under(ToldPlan.awarded(1)).confirmed();
    String dates = dates(match, "2021-06-01");
    agree(match, match.hogeschool(), dates, "HOGESCHOOL").then().statusCode(200);
    String question = question(match);
    match.started();
    overtaken(match, dates, "INTERNSHIP");
    agree(match, match.traineeApi(), dates, "TRAINEE")
        .then()
        .statusCode(409)
        .body("rule", equalTo("ONLY_A_PROPOSED_AMENDMENT_IS_DECIDED"));
    match.read().then().body("internshipEnds", equalTo("2021-05-01"));
    match
        .hogeschool()
        .get(match.path() + "/amendments/" + question)
        .then()
        .body("state", equalTo("PROPOSED"))
        .body("overtakenBy", nullValue());
    dates(match, "2021-06-01");
  }

  @Test
  void what_is_open_when_a_traineeship_is_over_waits_for_nobody() {
    var ended = Match.under(ToldPlan.awarded(1)).confirmed().started();
    var cancelled = Match.under(ToldPlan.awarded(1));
    String ofEnded = question(ended);
    String dates = dates(ended, "2021-06-01");
    String ofCancelled = question(cancelled);
    ended.end(ended.firm().api(), Days.today()).then().statusCode(200);
    cancelled.cancel(cancelled.firm().api(), "COMPANY").then().statusCode(200);
    overtaken(ended, ofEnded, "ENDED");
    overtaken(ended, dates, "ENDED");
    overtaken(cancelled, ofCancelled, "CANCELLED");
    Response agreed = agree(ended, ended.traineeApi(), ofEnded, "TRAINEE");
    agreed.then().statusCode(409);
  }

  @Test
  void what_is_open_when_a_plan_is_over_waits_for_nobody() {
    var plan = ToldPlan.awarded(1);
    var match = Match.under(plan);
    String open = question(match);
    var _ = plan.changed(0);
    overtaken(match, open, "CANCELLED");
  }

  private static String question(Match match) {
    return propose(match, match.firm().api(), "COMPANY", "QUESTION", "question", "What else?")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String dates(Match match, String day) {
    return propose(match, match.firm().api(), "COMPANY", "DATES", "day", day)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static void overtaken(Match match, String amendment, String by) {
    match
        .hogeschool()
        .get(match.path() + "/amendments/" + amendment)
        .then()
        .body("state", equalTo("REJECTED"))
        .body("overtakenBy", equalTo(by));
  }

  @Test
  void one_person_never_agrees_for_one_party_and_confirms_or_chooses_for_another() {
    var match = Match.under(ToldPlan.awarded(1));
    Api jack = jackOfAllTrades(BRIN, match.firm().kvk(), match.traineeId());
    String question =
        propose(match, jack, "COMPANY", "QUESTION", "question", "What else?")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    for (String party : List.of("hogeschool", "trainee")) {
      match
          .confirm(jack, party)
          .then()
          .statusCode(409)
          .body("rule", equalTo("NOBODY_CONFIRMS_FOR_TWO_PARTIES"));
      agree(match, jack, question, party.toUpperCase(Locale.ROOT))
          .then()
          .statusCode(409)
          .body("rule", equalTo("NOBODY_CONFIRMS_FOR_TWO_PARTIES"));
    }
    jack.post(match.path() + "/amendments/" + question + "/rejection", Map.of("party", "TRAINEE"))
        .then()
        .statusCode(409)
        .body("rule", equalTo("NOBODY_CONFIRMS_FOR_TWO_PARTIES"));
    match.confirmed().started();
    var other = Match.under(ToldPlan.submitted());
    Api jill = jackOfAllTrades(BRIN, other.firm().kvk(), other.traineeId());
    other.confirm(jill, "hogeschool").then().statusCode(200);
    propose(other, jill, "COMPANY", "QUESTION", "question", "What else?")
        .then()
        .statusCode(409)
        .body("rule", equalTo("NOBODY_CONFIRMS_FOR_TWO_PARTIES"));
  }

  @Test
  void an_amendment_says_what_its_kind_needs_and_nothing_else() {
    var match = Match.under(ToldPlan.submitted());
    match
        .hogeschool()
        .post(
            match.path() + "/amendments",
            Map.of("party", "HOGESCHOOL", "kind", "LECTOR", "question", "What else?"))
        .then()
        .statusCode(400)
        .body("errors.location", containsInAnyOrder("/lector", "/question"));
  }

  private static Response propose(
      Match match, Api who, String party, String kind, String field, Object value) {
    return who.post(
        match.path() + "/amendments", Map.of("party", party, "kind", kind, field, value));
  }

  private static Response agree(Match match, Api who, String amendment, String party) {
    return who.post(
        match.path() + "/amendments/" + amendment + "/agreement", Map.of("party", party));
  }
}
