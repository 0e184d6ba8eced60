package nl.innovatietraineeship.placement.traineeship;

import static nl.innovatietraineeship.placement.scene.ToldPlan.BRIN;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.testing.Contract;
import nl.innovatietraineeship.kit.testing.Published;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.placement.scene.Days;
import nl.innovatietraineeship.placement.scene.Match;
import nl.innovatietraineeship.placement.scene.People;
import nl.innovatietraineeship.placement.scene.ToldPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When supervision meetings are due, and who is reminded, while the clock moves on.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = {
      @ResourceArg(name = "service", value = "placement"),
      @ResourceArg(name = "suite.clock.start", value = "2020-11-02T09:00:01+01:00")
    })
class SupervisionHttpTest {

  private static Match started() {
    return Match.under(ToldPlan.awarded(1)).confirmed().started();
  }

  @Test
  void a_gap_between_meetings_is_told_once() {
    try (var published = new Published()) {
      var match = started();
      LocalDate first = Days.today();
      match.meet(People.lector(BRIN), first).then().statusCode(201);
      Days.moveTo(first.plusWeeks(6));
      assertEquals("0", reminders(match));
      Days.moveTo(first.plusWeeks(6).plusDays(1));
      Days.moveTo(first.plusWeeks(7));
      assertEquals("1", reminders(match));
      match.meet(People.lector(BRIN), Days.today()).then().statusCode(201);
      Days.moveTo(first.plusWeeks(13).plusDays(1));
      assertEquals("2", reminders(match));
      var due =
          published.await(
              "supervision-due", event -> event.path("traineeshipId").asText().equals(match.id()));
      Contract.assertKept("supervision-due", due);
      assertEquals(first.plusWeeks(6).toString(), due.payload().path("dueOn").asText());
    }
  }

  @Test
  void a_call_says_how_many_weeks_lie_between_two_meetings_at_most() {
    var often =
        Match.under(ToldPlan.ofCallWith("supervisionWeeks", 3).award(1)).confirmed().started();
    var seldom =
        Match.under(ToldPlan.ofCallWith("supervisionWeeks", 9).award(1)).confirmed().started();
    LocalDate start = Days.today();
    assertEquals(start.plusWeeks(3), dueOn(often));
    assertEquals(start.plusWeeks(9), dueOn(seldom));
    Days.moveTo(start.plusWeeks(9));
    remindedOn(often, start.plusWeeks(3));
    assertEquals("0", reminders(seldom));
    Days.moveTo(start.plusWeeks(9).plusDays(1));
    remindedOn(seldom, start.plusWeeks(9));
  }

  @Test
  void nothing_is_due_of_a_call_that_is_not_known_nor_is_its_training_met() {
    var match = Match.under(ToldPlan.unheard().award(1)).confirmed().started();
    match
        .hogeschool()
        .get(match.path() + "/training-programme")
        .then()
        .statusCode(200)
        .body("met", equalTo(false))
        .body("lacking", nullValue())
        .body("meetingDueOn", nullValue());
    Days.moveTo(Days.today().plusWeeks(7));
    assertEquals("0", reminders(match));
    assertEquals(List.of(), meetings(match));
  }

  /// Days from the start, on which a meeting would be due 42 days later.
  @ParameterizedTest(name = "{0} to {1} and {2} to {3}: due on day {4}")
  @CsvSource({
    // Over before it would be due.
    "10, 16, , , 49",
    "0, 6, , , 48",
    // The day on which it would be due is within it, or its first.
    "40, 49, , , 52",
    "42, 42, , , 43",
    // It was due before.
    "43, 60, , , 42",
    // Each begins before it is due with those before it, or does not.
    "10, 16, 49, 51, 52",
    "10, 16, 50, 51, 49"
  })
  void the_days_of_a_pause_are_not_counted(
      int first, int last, @Nullable Integer otherFirst, @Nullable Integer otherLast, int due) {
    var match = started();
    LocalDate start = Days.today();
    pause(match, start.plusDays(first), start.plusDays(last));
    if (otherFirst != null && otherLast != null) {
      pause(match, start.plusDays(otherFirst), start.plusDays(otherLast));
    }
    assertEquals(start.plusDays(due), dueOn(match));
  }

  @Test
  void of_a_pause_the_days_behind_the_last_meeting_are_not_counted() {
    var match = started();
    LocalDate start = Days.today();
    pause(match, start.plusDays(5), start.plusDays(8));
    pause(match, start.plusDays(10), start.plusDays(16));
    Days.moveTo(start.plusDays(12));
    match.meet(People.lector(BRIN), start.plusDays(12)).then().statusCode(201);
    assertEquals(start.plusDays(12 + 42 + 4), dueOn(match));
  }

  @Test
  void a_paused_traineeship_is_reminded_when_its_pause_and_the_days_left_are_over() {
    var match = started();
    LocalDate start = Days.today();
    String pause = pause(match, start.plusDays(40), start.plusDays(59));
    assertEquals(start.plusDays(62), dueOn(match));
    Days.moveTo(start.plusDays(45));
    assertEquals("0", reminders(match));
    assertEquals(List.of(), meetings(match));
    match
        .hogeschool()
        .post(
            match.path() + "/pauses/" + pause + "/early-end",
            Map.of("until", start.plusDays(49).toString()))
        .then()
        .statusCode(200);
    assertEquals(start.plusDays(52), dueOn(match));
    assertEquals(List.of(start.plusDays(52).toString()), meetings(match));
    Days.moveTo(start.plusDays(52));
    assertEquals("0", reminders(match));
    Days.moveTo(start.plusDays(53));
    assertEquals("1", reminders(match));
    assertEquals(start.plusDays(52).toString(), reminder(match).getString("dueOn"));
    pause(match, start.plusDays(54), start.plusDays(60));
    Days.moveTo(start.plusDays(70));
    assertEquals("1", reminders(match));
  }

  @Test
  void each_is_reminded_at_the_first_moment_after_its_own_last_day() {
    LocalDate start = Days.today();
    var longPaused = started();
    var shortlyPaused = started();
    pause(longPaused, start.plusDays(10), start.plusDays(40));
    pause(shortlyPaused, start.plusDays(10), start.plusDays(11));
    Days.moveTo(start.plusDays(5));
    var unpaused = started();
    Days.moveTo(start.plusDays(100));
    remindedOn(shortlyPaused, start.plusDays(44));
    remindedOn(unpaused, start.plusDays(47));
    remindedOn(longPaused, start.plusDays(73));
  }

  private static void remindedOn(Match match, LocalDate due) {
    JsonPath told = reminder(match);
    assertEquals(due.toString(), told.getString("dueOn"));
    assertEquals(due.plusDays(1), BusinessClock.dayOf(Instant.parse(told.getString("occurredOn"))));
  }

  private static String pause(Match match, LocalDate first, LocalDate last) {
    return match
        .hogeschool()
        .post(match.path() + "/pauses", Map.of("from", first.toString(), "until", last.toString()))
        .then()
        .statusCode(201)
        .extract()
        .path("reference");
  }

  private static LocalDate dueOn(Match match) {
    return LocalDate.parse(
        match
            .hogeschool()
            .get(match.path() + "/training-programme")
            .jsonPath()
            .getString("meetingDueOn"));
  }

  /// By which days the lector sees meetings with this trainee.
  private static List<String> meetings(Match match) {
    return People.lector(BRIN)
        .get("/placement/v1/worklist?limit=200")
        .jsonPath()
        .getList(
            "items.findAll { it.traineeshipId == '%s' }.tasks.flatten().findAll { it.task == 'MEET' }.dueOn"
                .formatted(match.id()));
  }

  private static String reminders(Match match) {
    return String.valueOf(Sql.value("select count(*)" + told(match)));
  }

  private static JsonPath reminder(Match match) {
    return JsonPath.from(String.valueOf(Sql.value("select payload" + told(match))));
  }

  private static String told(Match match) {
    return " from outbox where type like '%supervision-due%' and payload like '%"
        + match.id()
        + "%'";
  }
}
