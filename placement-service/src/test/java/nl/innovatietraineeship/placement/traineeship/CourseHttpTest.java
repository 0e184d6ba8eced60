package nl.innovatietraineeship.placement.traineeship;

import static nl.innovatietraineeship.placement.scene.People.coordinator;
import static nl.innovatietraineeship.placement.scene.People.jackOfAllTrades;
import static nl.innovatietraineeship.placement.scene.People.sia;
import static nl.innovatietraineeship.placement.scene.ToldPlan.BRIN;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Contract;
import nl.innovatietraineeship.kit.testing.Published;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Tokens;
import nl.innovatietraineeship.placement.access.Rows;
import nl.innovatietraineeship.placement.access.Selection;
import nl.innovatietraineeship.placement.scene.Days;
import nl.innovatietraineeship.placement.scene.Firm;
import nl.innovatietraineeship.placement.scene.Match;
import nl.innovatietraineeship.placement.scene.People;
import nl.innovatietraineeship.placement.scene.ToldPlan;
import org.junit.jupiter.api.Test;

/// From a started internship to its end, over HTTP, while the clock moves on.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = {
      @ResourceArg(name = "service", value = "placement"),
      @ResourceArg(name = "suite.clock.start", value = "2020-11-02T09:00:01+01:00")
    })
class CourseHttpTest {

  @Inject EntityManager entities;

  private static Match started() {
    return Match.under(ToldPlan.awarded(1)).confirmed().started();
  }

  private static String placeOf(Match match) {
    return coordinator(BRIN)
        .get("/placement/v1/places/" + match.placeId())
        .jsonPath()
        .getString("state");
  }

  /// What waits of it for somebody.
  private static String waiting(Match match, Api who) {
    Object tasks =
        who.get("/placement/v1/worklist?limit=100")
            .jsonPath()
            .get("items.find { it.traineeshipId == '" + match.id() + "' }?.tasks?.task");
    return String.valueOf(tasks);
  }

  @Test
  void a_call_says_how_many_sessions_of_each_topic_are_attended() {
    var plan = ToldPlan.ofCallWith("trainingSessions", 1).award(1);
    var match = Match.under(plan).confirmed().started().graduated().bothGo().employed();
    Days.moveTo(LocalDate.parse(match.read().jsonPath().getString("plannedEnd")).plusDays(1));
    match.session("MANAGEMENT", true).then().statusCode(201);
    match
        .hogeschool()
        .get(match.path() + "/training-programme")
        .then()
        .body("lacking.topic", contains("ENTREPRENEURSHIP"))
        .body("lacking.required", contains(1));
    match.complete().then().body("rule", equalTo("THE_TRAINING_PROGRAMME_IS_MET"));
    match.session("ENTREPRENEURSHIP", true).then().statusCode(201);
    match.complete().then().statusCode(200);
  }

  @Test
  void an_internship_leads_to_a_completed_traineeship() {
    try (var published = new Published()) {
      var match = started();
      match
          .graduate()
          .then()
          .statusCode(409)
          .body("rule", equalTo("AN_INTERNSHIP_IS_FINISHED_ON_ITS_LAST_DAY"));
      match.graduated().bothGo();
      match.choose(match.firm().api(), "TRAINEE", true).then().statusCode(403);
      match.choose(match.hogeschool(), "COMPANY", true).then().statusCode(403);
      match
          .read()
          .then()
          .body("state", equalTo("GRADUATED"))
          .body("choices.party", contains("COMPANY", "TRAINEE"))
          .body("choices.go", contains(true, true));
      match.employed();
      match
          .read()
          .then()
          .body("employment.job", equalTo("Process researcher"))
          .body("employment.hoursPerWeek", equalTo("32"));
      sia("officer").get(match.path()).then().body("employment", nullValue());
      match
          .complete()
          .then()
          .statusCode(409)
          .body("rule", equalTo("A_TRAINEESHIP_IS_COMPLETED_AFTER_ITS_LAST_DAY"));
      Days.moveTo(LocalDate.parse(match.read().jsonPath().getString("plannedEnd")).plusDays(1));
      match
          .complete()
          .then()
          .statusCode(409)
          .body("rule", equalTo("THE_TRAINING_PROGRAMME_IS_MET"));
      match.session("MANAGEMENT", false).then().statusCode(201);
      match
          .hogeschool()
          .get(match.path() + "/training-programme")
          .then()
          .statusCode(200)
          .body("met", equalTo(false))
          .body("lacking.topic", contains("ENTREPRENEURSHIP", "MANAGEMENT"))
          .body("lacking.attended", contains(0, 0));
      assertEquals("null", waiting(match, match.hogeschool()));
      assertEquals("[TRAIN, MEET]", waiting(match, People.lector(BRIN)));
      match.trained();
      match
          .hogeschool()
          .get(match.path() + "/training-programme")
          .then()
          .body("met", equalTo(true));
      assertEquals("[COMPLETE]", waiting(match, match.hogeschool()));
      assertEquals("[MEET]", waiting(match, People.lector(BRIN)));
      match.complete().then().statusCode(200).body("state", equalTo("COMPLETED"));
      assertEquals("CLOSED", placeOf(match));
      LocalDate last = LocalDate.parse(match.read().jsonPath().getString("plannedEnd"));
      assertEquals(false, mayWait(match, last.plusMonths(6).minusDays(1)));
      assertEquals(true, mayWait(match, last.plusMonths(6)));
      var care = Map.of("moment", "SIX_MONTHS", "employed", true);
      match
          .firm()
          .api()
          .post(match.path() + "/after-care", care)
          .then()
          .statusCode(409)
          .body("rule", equalTo("AFTER_CARE_IS_RECORDED_WHEN_DUE"));
      Days.moveTo(last.plusMonths(6));
      match
          .firm()
          .api()
          .get("/placement/v1/worklist")
          .then()
          .body("items[0].tasks.task", contains("RECORD_AFTER_CARE"));
      match
          .firm()
          .api()
          .post(match.path() + "/after-care", care)
          .then()
          .statusCode(200)
          .body("employedAfterSixMonths", equalTo(true));
      assertEquals(false, mayWait(match, last.plusMonths(12).minusDays(1)));
      assertEquals(true, mayWait(match, last.plusMonths(12)));
      Days.moveTo(last.plusMonths(12));
      match
          .hogeschool()
          .post(match.path() + "/after-care", Map.of("moment", "TWELVE_MONTHS", "employed", true))
          .then()
          .statusCode(200);
      assertEquals(false, mayWait(match, last.plusMonths(12)));
      match.traineeApi().post(match.path() + "/after-care", care).then().statusCode(403);
      for (String type :
          new String[] {
            "internship-graduated",
            "traineeship-go-decided",
            "employment-started",
            "traineeship-completed"
          }) {
        var message =
            published.await(type, event -> event.path("traineeshipId").asText().equals(match.id()));
        Contract.assertKept(type, message);
        assertEquals(match.plan().id(), message.key());
      }
      Contract.assertKept(
          "place-closed",
          published.await(
              "place-closed", event -> event.path("placeId").asText().equals(match.placeId())));
    }
  }

  /// Whether the worklist looks at it at all.
  private boolean mayWait(Match match, LocalDate today) {
    return Selection.of(entities, Traineeship.class, new Rows("1 = 1", Map.of()))
        .where(Worklist.mayWait(today))
        .fact(match.id(), "e.state", TraineeshipState.Name.class)
        .isPresent();
  }

  @Test
  void dates_that_are_open_are_rejected_when_the_internship_is_finished() {
    var match = started();
    String open =
        dates(match, Days.today().plusYears(2)).then().statusCode(201).extract().path("id");
    match.graduated();
    match
        .hogeschool()
        .get(match.path() + "/amendments/" + open)
        .then()
        .body("state", equalTo("REJECTED"))
        .body("overtakenBy", equalTo("GRADUATED"));
  }

  @Test
  void dates_that_can_never_hold_are_not_proposed() {
    var match = started();
    LocalDate last = LocalDate.parse(match.read().jsonPath().getString("internshipEnds"));
    dates(match, last).then().statusCode(409).body("rule", equalTo("AN_AMENDED_LAST_DAY_IS_LATER"));
    match.graduated();
    dates(match, last.plusYears(2))
        .then()
        .statusCode(409)
        .body("rule", equalTo("ONLY_WHAT_LASTS_GETS_OTHER_DATES"));
    match
        .hogeschool()
        .get(match.path() + "/amendments")
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(0));
  }

  private static Response dates(Match match, LocalDate day) {
    return match
        .hogeschool()
        .post(
            match.path() + "/amendments",
            Map.of("party", "HOGESCHOOL", "kind", "DATES", "day", day.toString()));
  }

  @Test
  void a_no_go_closes_the_place_and_frees_the_trainee() {
    var match = started().graduated();
    match
        .choose(match.traineeApi(), "TRAINEE", false)
        .then()
        .statusCode(200)
        .body("state", equalTo("NO_GO"));
    assertEquals("CLOSED", placeOf(match));
    match.choose(match.firm().api(), "COMPANY", true).then().statusCode(409);
    Days.moveTo(Days.today().plusDays(1));
    Match.of(ToldPlan.submitted(), Firm.declared(), match.traineeId());
    assertEquals("1", match.plan().seen("slots.taken"));
  }

  @Test
  void an_employment_does_not_reach_over_a_traineeship_that_came_in_between() {
    var match = started().graduated().bothGo();
    Days.moveTo(LocalDate.parse(match.read().jsonPath().getString("plannedEnd")).plusDays(1));
    var between =
        Match.of(ToldPlan.awarded(1), Firm.declared(), match.traineeId()).confirmed().started();
    between.end(between.hogeschool(), Days.today()).then().statusCode(200);
    Days.moveTo(Days.today().plusDays(1));
    match
        .employ(Days.today(), Days.today().plusYears(1))
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_TRAINEE_HAS_ONE_TRAINEESHIP_AT_A_TIME"))
        .body("detail", containsString(between.plan().reference() + "-01"));
  }

  @Test
  void one_person_never_chooses_for_two_parties() {
    var match = started().graduated();
    var jack = jackOfAllTrades(BRIN, match.firm().kvk(), match.traineeId());
    match.choose(jack, "COMPANY", true).then().statusCode(200);
    match
        .choose(jack, "TRAINEE", true)
        .then()
        .statusCode(409)
        .body("rule", equalTo("NOBODY_CONFIRMS_FOR_TWO_PARTIES"));
  }

  @Test
  void an_end_within_the_internship_frees_place_and_slot_where_the_call_says_so() {
    var match = Match.under(ToldPlan.ofCallWithRefill(true).award(1)).confirmed().started();
    match.end(match.traineeApi(), Days.today()).then().statusCode(403);
    match.end(coordinator("07GR"), Days.today()).then().statusCode(404);
    match
        .end(match.firm().api(), Days.today())
        .then()
        .statusCode(200)
        .body("state", equalTo("ENDED"))
        .body("ending.phase", equalTo("INTERNSHIP"))
        .body("ending.slotFree", equalTo(true));
    assertEquals("ACCEPTED", placeOf(match));
    assertEquals("1", match.plan().seen("slots.free"));
    // Another takes place and slot, and says whom it replaces.
    Days.moveTo(Days.today().plusDays(1));
    var asked = Match.asked(match.plan(), match.placeId(), Match.trainee());
    asked.put("replaces", match.id());
    var next =
        new Match(
            coordinator(BRIN)
                .post("/placement/v1/traineeships", asked)
                .then()
                .statusCode(201)
                .body("replaces", equalTo(match.plan().reference() + "-01"))
                .extract()
                .path("id"),
            match.plan(),
            match.firm(),
            match.placeId(),
            String.valueOf(asked.get("traineeId")));
    next.confirmed().started();
    match.read().then().body("replacedBy", equalTo(match.plan().reference() + "-02"));
    var again = Match.asked(match.plan(), match.firm().accepted(BRIN), Match.trainee());
    again.put("replaces", match.id());
    coordinator(BRIN)
        .post("/placement/v1/traineeships", again)
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_TRAINEESHIP_IS_REPLACED_ONCE"));
  }

  @Test
  void an_end_leaves_the_slot_taken_where_the_call_does_not_refill() {
    try (var published = new Published()) {
      var match = Match.under(ToldPlan.ofCallWithRefill(false).award(1)).confirmed().started();
      match.end(match.hogeschool(), Days.today()).then().statusCode(200);
      assertEquals("0", match.plan().seen("slots.free"));
      assertEquals("ACCEPTED", placeOf(match));
      var ended =
          published.await(
              "traineeship-ended",
              event -> event.path("traineeshipId").asText().equals(match.id()));
      assertTrue(Contract.errors("traineeship-ended", ended.payload()).isEmpty());
      assertEquals("INTERNSHIP", ended.payload().path("phase").asText());
      assertEquals(1, ended.payload().path("slotNo").asInt());
      assertEquals(Days.today().toString(), ended.payload().path("lastDay").asText());
    }
  }

  @Test
  void an_end_after_the_internship_closes_the_place() {
    var match = started().graduated();
    match.end(match.firm().api(), Days.today()).then().statusCode(200);
    assertEquals("CLOSED", placeOf(match));
    assertEquals("0", match.plan().seen("slots.free"));
  }

  @Test
  void only_the_reason_other_has_a_text() {
    var match = started();
    for (var body :
        new Map<?, ?>[] {
          Map.of("reason", "OTHER", "endedBy", "COMPANY", "lastDay", Days.today().toString()),
          Map.of(
              "reason",
              "LONG_ABSENCE",
              "text",
              "why",
              "endedBy",
              "TRAINEE",
              "lastDay",
              Days.today().toString())
        }) {
      match
          .hogeschool()
          .post(match.path() + "/early-end", body)
          .then()
          .statusCode(400)
          .body("errors.location", contains("/text"));
    }
  }

  @Test
  void a_party_cancels_a_match_for_itself() {
    var match = Match.under(ToldPlan.submitted());
    match.cancel(match.traineeApi(), "COMPANY").then().statusCode(403);
    match
        .cancel(match.traineeApi(), "TRAINEE")
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"))
        .body("ending.endedBy", equalTo("TRAINEE"));
    assertEquals("ACCEPTED", placeOf(match));
    match
        .cancel(match.firm().api(), "COMPANY")
        .then()
        .statusCode(409)
        .body("rule", equalTo("ONLY_A_MATCHED_TRAINEESHIP_IS_CANCELLED"));
  }

  @Test
  void an_internship_does_not_end_early_before_its_call_is_known() {
    var plan = ToldPlan.unheard();
    plan.publish(plan.about("grant-awarded").with("slots", 1));
    plan.until("AWARDED");
    var match = Match.under(plan).confirmed().started();
    match
        .end(match.hogeschool(), Days.today())
        .then()
        .statusCode(409)
        .body("rule", equalTo("THE_SLOT_REFILL_IS_KNOWN"));
    match.read().then().body("state", equalTo("INTERNSHIP"));
    plan.publish(plan.about("call-opened").with("slotRefill", true));
    // Behind the call: when it is known, the call is.
    plan.next();
    match
        .end(match.hogeschool(), Days.today())
        .then()
        .statusCode(200)
        .body("ending.slotFree", equalTo(true));
    assertEquals("1", plan.seen("slots.open"));
  }

  @Test
  void a_place_expires_when_its_last_day_is_over_and_not_on_it() {
    var firm = Firm.declared();
    var offer = new java.util.HashMap<>(firm.offer());
    LocalDate last = Days.today().plusDays(3);
    offer.put("until", last.toString());
    String id =
        firm.api().post("/placement/v1/places", offer).then().statusCode(201).extract().path("id");
    Days.moveTo(last);
    firm.api().get("/placement/v1/places/" + id).then().body("state", equalTo("OFFERED"));
    Days.moveTo(last.plusDays(1));
    firm.api().get("/placement/v1/places/" + id).then().body("state", equalTo("EXPIRED"));
    assertEquals(
        "1",
        Objects.requireNonNull(
            Sql.value(
                "select count(*) from outbox where type like '%place-closed%' and payload like '%"
                    + id
                    + "%'")));
  }

  @Test
  void a_place_is_withdrawn_by_whoever_offered_it() {
    var firm = Firm.declared();
    String own = firm.offered();
    coordinator(BRIN)
        .post("/placement/v1/places/" + own + "/withdrawal", null)
        .then()
        .statusCode(403);
    firm.api()
        .post("/placement/v1/places/" + own + "/withdrawal", null)
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"));
    String onBehalf =
        coordinator(BRIN)
            .post("/placement/v1/places", firm.offer())
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    coordinator("07GR")
        .post("/placement/v1/places/" + onBehalf + "/withdrawal", null)
        .then()
        .statusCode(403);
    coordinator(BRIN)
        .post("/placement/v1/places/" + onBehalf + "/withdrawal", null)
        .then()
        .statusCode(200);
    var filled = Match.at(firm, ToldPlan.submitted());
    firm.api()
        .post("/placement/v1/places/" + filled.placeId() + "/withdrawal", null)
        .then()
        .statusCode(409)
        .body("rule", equalTo("ONLY_AN_UNFILLED_PLACE_IS_WITHDRAWN"));
  }

  @Test
  void a_pause_runs_past_the_end_of_the_contract_only_when_the_firm_extends_it() {
    var match = started().graduated().bothGo();
    LocalDate first =
        LocalDate.parse(match.read().jsonPath().getString("internshipEnds")).plusDays(1);
    Days.moveTo(first);
    LocalDate ends = first.plusYears(1).minusDays(1);
    match.employ(first, ends).then().statusCode(200).body("plannedEnd", equalTo(ends.toString()));
    var pause = Map.of("from", first.plusDays(5).toString(), "until", first.plusDays(9).toString());
    match
        .hogeschool()
        .post(match.path() + "/pauses", pause)
        .then()
        .statusCode(409)
        .body("rule", equalTo("THE_CONTRACT_LASTS_AS_LONG"));
    var extension = Map.of("endDay", ends.plusDays(5).toString());
    String address = match.path() + "/contract-extension";
    match.hogeschool().post(address, extension).then().statusCode(403);
    match
        .firm()
        .api()
        .post(address, extension)
        .then()
        .statusCode(200)
        .body("plannedEnd", equalTo(ends.toString()))
        .body("employment.endDay", equalTo(ends.plusDays(5).toString()));
    match.hogeschool().post(match.path() + "/pauses", pause).then().statusCode(201);
    match
        .hogeschool()
        .get(match.path() + "/history")
        .then()
        .body("items[-2].step", equalTo("CONTRACT_EXTENDED"))
        .body("items[-2].role", equalTo("company"))
        .body("items[-2].about", equalTo(ends + " to " + ends.plusDays(5)));
    sia("officer")
        .get(match.path() + "/history")
        .then()
        .body("items[-2].step", equalTo("CONTRACT_EXTENDED"))
        .body("items[-2].about", nullValue());
    assertRefused(
        "update traineeship set contract_ends = planned_end - 1 where id = '" + match.id() + "'",
        "the_contract_lasts_as_long");
  }

  @Test
  void what_was_recorded_by_mistake_is_withdrawn_stays_readable_and_does_not_count() {
    var match = started();
    LocalDate first = Days.today();
    var lector = People.lector(BRIN);
    Days.moveTo(first.plusDays(10));
    LocalDate today = Days.today();
    match.meet(lector, first.plusDays(3)).then().statusCode(201);
    String meeting = match.meet(lector, today).then().extract().path("reference");
    match.meet(lector, today).then().statusCode(409).body("rule", equalTo("A_RECORD_IS_MADE_ONCE"));
    String session = match.session("MANAGEMENT", true).then().extract().path("reference");
    match
        .session("MANAGEMENT", false)
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_RECORD_IS_MADE_ONCE"));
    match.session("ENTREPRENEURSHIP", true).then().statusCode(201);
    assertEquals(today.plusWeeks(6).toString(), programme(match, "meetingDueOn"));
    assertEquals("[1, 1]", programme(match, "lacking.attended"));
    String ofMeeting = match.path() + "/supervision-meetings/" + meeting;
    String ofSession = match.path() + "/training-sessions/" + session;
    var why = Map.of("reason", "It was of another trainee.");
    match.hogeschool().post(ofMeeting + "/withdrawal", why).then().statusCode(403);
    var another = Api.as(Tokens.of("lector", "lector-2", BRIN));
    another.post(ofMeeting + "/withdrawal", why).then().statusCode(403);
    lector.post(ofMeeting + "/withdrawal", Map.of("reason", " ")).then().statusCode(400);
    for (String record : List.of(ofMeeting, ofSession)) {
      lector
          .post(record + "/withdrawal", why)
          .then()
          .statusCode(200)
          .body("withdrawnOn", equalTo(today.toString()));
      lector
          .post(record + "/withdrawal", why)
          .then()
          .statusCode(409)
          .body("rule", equalTo("A_RECORD_IS_WITHDRAWN_ONCE"));
      match
          .traineeApi()
          .get(record)
          .then()
          .body("attended", equalTo(true))
          .body("withdrawalReason", equalTo("It was of another trainee."));
      sia("officer")
          .get(record)
          .then()
          .body("withdrawnOn", equalTo(today.toString()))
          .body("withdrawalReason", nullValue());
    }
    assertEquals(first.plusDays(3).plusWeeks(6).toString(), programme(match, "meetingDueOn"));
    assertEquals("[1, 0]", programme(match, "lacking.attended"));
    match
        .hogeschool()
        .get(match.path() + "/history")
        .then()
        .body("items[-2].step", equalTo("MEETING_WITHDRAWN"))
        .body("items[-2].about", equalTo(meeting))
        .body("items[-1].step", equalTo("SESSION_WITHDRAWN"))
        .body("items[-1].about", equalTo(session));
    match.meet(lector, today).then().statusCode(201);
    match.session("MANAGEMENT", true).then().statusCode(201);
    assertEquals("[1, 1]", programme(match, "lacking.attended"));
    for (String refused :
        List.of(
            "update supervision_meeting set attended = false where reference = '%s'",
            "update supervision_meeting set withdrawal_reason = 'Other.' where reference = '%s'",
            "delete from supervision_meeting where reference = '%s'",
            "update training_session set hours = 8 where traineeship_id ="
                + " (select traineeship_id from supervision_meeting where reference = '%s')")) {
      assertRefused(refused.formatted(meeting), "a record is withdrawn once");
    }
    assertRefused(copyOf("supervision_meeting"), "a_meeting_is_recorded_once");
    assertRefused(copyOf("training_session"), "a_session_is_recorded_once");
    for (String table : List.of("supervision_meeting", "training_session")) {
      assertRefused(
          "update " + table + " set withdrawn_on = day where withdrawn_on is null",
          table.equals("training_session")
              ? "a_withdrawn_session_has_its_reason"
              : "a_withdrawn_meeting_has_its_reason");
    }
  }

  private static String programme(Match match, String field) {
    return String.valueOf(
        match.hogeschool().get(match.path() + "/training-programme").jsonPath().<Object>get(field));
  }

  /// Whatever stands, once more.
  private static String copyOf(String table) {
    return "insert into %1$s select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'reference', gen_random_uuid()))).* from %1$s r where withdrawn_on is null"
        .formatted(table);
  }

  private static void assertRefused(String statement, String because) {
    var refusal = assertThrows(SQLException.class, () -> Sql.run(statement));
    assertTrue(String.valueOf(refusal.getMessage()).contains(because), refusal.getMessage());
  }

  @Test
  void the_lector_who_supervises_records_meetings_and_training() {
    var match = started();
    var today = Days.today();
    match.meet(match.hogeschool(), today).then().statusCode(403);
    match.meet(People.lector("07GR"), today).then().statusCode(404);
    var another = Api.as(Tokens.of("lector", "lector-2", BRIN));
    match.meet(another, today).then().statusCode(403);
    match
        .meet(People.lector(BRIN), today.plusDays(1))
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_RECORD_IS_OF_A_DAY_OF_THE_TRAINEESHIP"));
    String id = match.meet(People.lector(BRIN), today).then().statusCode(201).extract().path("id");
    match
        .traineeApi()
        .get(match.path() + "/supervision-meetings")
        .then()
        .statusCode(200)
        .body("items.id", contains(id));
    match
        .firm()
        .api()
        .get(match.path() + "/supervision-meetings/" + id)
        .then()
        .statusCode(200)
        .body("attended", equalTo(true))
        .body("note", equalTo("Planned."));
    Days.moveTo(today.plusDays(2));
    match.trained();
    match
        .traineeApi()
        .get(match.path() + "/training-sessions")
        .then()
        .body("items.topic.size()", equalTo(4));
    String session =
        match
            .traineeApi()
            .get(match.path() + "/training-sessions")
            .jsonPath()
            .getString("items[0].reference");
    match.traineeApi().get(match.path() + "/training-sessions/" + session).then().statusCode(200);
    sia("officer")
        .get(match.path() + "/supervision-meetings/" + id)
        .then()
        .statusCode(200)
        .body("note", nullValue());
    sia("dashboard").get(match.path() + "/supervision-meetings").then().statusCode(403);
  }
}
