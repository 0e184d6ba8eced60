package nl.innovatietraineeship.planreview.http;

import static nl.innovatietraineeship.planreview.http.Persons.*;
import static nl.innovatietraineeship.planreview.http.Scene.*;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.innovatietraineeship.awb.Amsterdam;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Contract;
import nl.innovatietraineeship.kit.testing.Published;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Tokens;
import nl.innovatietraineeship.kit.testing.Topics;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What waits for whom, and until when; and the terms that are told of.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "plan-review"))
class WorklistTest {

  @Test
  void a_plan_says_what_it_waits_for_at_every_step_and_whoever_acts_finds_it_in_the_worklist() {
    String call = drafted().jsonPath().getString("reference");
    assertListed(FINANCE, "OPEN_CALL", call);
    call = opened();
    String plan = plan(call, "30GB");
    waitsFor(plan, "APPROVE_VERSION", "lector");
    assertListed(lector("30GB"), "APPROVE_VERSION", plan);
    lector("30GB").put(PLANS + "/" + plan + "/lector-approval", Map.of("version", 1));
    waitsFor(plan, "SUBMIT_PLAN", "hogeschool");
    assertListed(hogeschool("30GB"), "SUBMIT_PLAN", plan);
    assertUnlisted(hogeschool("28DN"), plan);
    hogeschool("30GB").post(PLANS + "/" + plan + "/submission", null);
    waitsFor(plan, "CHECK_COMPLETENESS", "officer");
    assertListed(OFFICER, "CHECK_COMPLETENESS", plan);
    OFFICER.post(PLANS + "/" + plan + "/completeness-check", Map.of("complete", true));
    waitsFor(plan, "ASSIGN_REVIEWERS", "officer");
    assertListed(OFFICER, "ASSIGN_REVIEWERS", plan);
    OFFICER.post(
        PLANS + "/" + plan + "/reviews",
        Map.of(
            "reviewers",
            List.of(Scene.reviewer("reviewer-1", "25BE"), Scene.reviewer("reviewer-2", "07GR"))));
    waitsFor(plan, "DECLARE_INTEREST", "reviewer");
    assertListed(reviewer("reviewer-1"), "DECLARE_INTEREST", plan + "-R1");
    reviewed(plan, 6, 6);
    assertUnlisted(reviewer("reviewer-1"), plan + "-R1");
    waitsFor(plan, "ADVISE", "chair");
    assertListed(CHAIR, "ADVISE", plan);
    CHAIR.put(PLANS + "/" + plan + "/advice", Bodies.advice(6, 6));
    waitsFor(plan, "ESTABLISH_RANKING", "chair");
    close(call);
    assertListed(CHAIR, "ESTABLISH_RANKING", call);
    CHAIR.post(CALLS + "/" + call + "/ranking", null);
    OFFICER.get(PLANS + "/" + plan + "/waiting-for").then().body("waitsFor[0].role", nullValue());
    hogeschool("30GB")
        .get(PLANS + "/" + plan + "/waiting-for")
        .then()
        .body("state", equalTo("UNDER_REVIEW"))
        .body("waitsFor.task", equalTo(List.of("PREPARE_DECISION")));
    try (var topics = new Topics()) {
      reserve(topics, plan, UUID.randomUUID().toString());
    }
    decided(plan);
  }

  private static void decided(String plan) {
    waitsFor(plan, "PREPARE_DECISION", "officer");
    assertListed(OFFICER, "PREPARE_DECISION", plan);
    String decision =
        OFFICER.post(BASE + "/decisions", Map.of("plan", plan)).jsonPath().getString("reference");
    waitsFor(plan, "SIGN_DECISION", "board");
    assertUnlisted(OFFICER, plan);
    assertListed(BOARD, "SIGN_DECISION", decision);
    BOARD.post(BASE + "/decisions/" + decision + "/signature", null);
    waitsFor(plan, "ANNOUNCE_DECISION", "officer");
    assertListed(OFFICER, "ANNOUNCE_DECISION", decision);
    announce(decision);
    OFFICER.get(PLANS + "/" + plan + "/waiting-for").then().body("waitsFor", hasSize(0));
    OFFICER
        .get(PLANS + "/" + plan + "/terms")
        .then()
        .body(
            "terms.name", equalTo(List.of("OBJECTION", "START_OF_ACTIVITIES", "END_OF_ACTIVITIES")))
        .body("terms[0].end.articles", hasItem("Awb 6:7"));
  }

  @Test
  void an_incomplete_plan_waits_for_its_applicant_and_then_to_be_set_aside() {
    String plan = submitted(opened(), "30GB");
    OFFICER.post(
        PLANS + "/" + plan + "/completeness-check",
        Map.of(
            "complete",
            false,
            "defects",
            List.of(Map.of("section", "summary", "reason", "Gone."))));
    waitsFor(plan, "REPAIR_PLAN", "hogeschool");
    assertListed(hogeschool("30GB"), "REPAIR_PLAN", plan);
    OFFICER
        .get(PLANS + "/" + plan + "/terms")
        .then()
        .body("terms.name", equalTo(List.of("DECISION", "REPAIR", "SET_ASIDE")))
        .body("terms[0].suspended", equalTo(true));
    moveTo(now().plus(20, ChronoUnit.DAYS));
    waitsFor(plan, "SET_ASIDE", "officer");
    assertListed(OFFICER, "SET_ASIDE", plan);
    assertUnlisted(hogeschool("30GB"), plan);
    try (var published = new Published()) {
      for (String type : List.of("term-nearing", "term-passed")) {
        var told =
            published.await(
                type,
                event ->
                    plan.equals(event.path("subject").asText())
                        && "REPAIR".equals(event.path("term").asText()));
        Contract.assertKept(type, told);
      }
    }
    assertEquals(
        "1",
        Sql.value(
            "select count(*) from outbox where type like '%term-passed%' and subject = '"
                + plan
                + "'"),
        "told once");
  }

  @Test
  void a_term_whose_clock_stood_still_passes_once_at_its_new_last_day() {
    String plan = complete(opened(), "30GB");
    LocalDate last = decideBefore(plan);
    moveTo(noonOf(last.minusDays(6)));
    stopClock(plan);
    resumeClock(plan);
    assertEquals(last, decideBefore(plan), "resumed on the same day");
    stopClock(plan);
    moveTo(noonOf(last.minusDays(2)));
    resumeClock(plan);
    LocalDate moved = decideBefore(plan);
    assertEquals(last.plusDays(3), moved);
    moveTo(noonOf(moved.plusDays(1)));
    OFFICER
        .post(
            PLANS + "/" + plan + "/delay-notice",
            Map.of("until", moved.plusDays(30).toString(), "reason", "Many plans."))
        .then()
        .statusCode(200);
    moveTo(noonOf(moved.plusDays(2)));
    assertEquals(last.toString(), told("term-nearing", plan), "less than a week was left then");
    assertEquals(moved.toString(), told("term-passed", plan));
  }

  @Test
  void a_term_that_a_letter_recorded_late_turns_out_to_shorten_passes_anew() {
    String call = opened();
    String plan = submitted(call, "30GB");
    LocalDate last = decideBefore(plan);
    LocalDate invited = last.minusDays(5);
    moveTo(noonOf(invited));
    OFFICER
        .post(
            PLANS + "/" + plan + "/completeness-check",
            Map.of(
                "complete",
                false,
                "defects",
                List.of(Map.of("section", "summary", "reason", "Gone."))))
        .then()
        .statusCode(200);
    LocalDate unused = decideBefore(plan);
    moveTo(noonOf(unused.plusDays(1)));
    OFFICER
        .post(
            PLANS + "/" + plan + "/supplement",
            Map.of(
                "sections",
                List.of(Map.of("code", "summary", "text", "The bakers of Breda ask.")),
                "byPost",
                Map.of("receivedAt", noonOf(invited.plusDays(2)).toString())))
        .then()
        .statusCode(200);
    assertEquals(last.plusDays(1), decideBefore(plan));
    OFFICER
        .get(PLANS + "/" + plan + "/history")
        .then()
        .body("items[-1].step", equalTo("SUPPLEMENTED"))
        .body("items[-1].at", equalTo(noonOf(unused.plusDays(1)).toString()))
        .body("items[-1].byPostReceivedAt", equalTo(noonOf(invited.plusDays(2)).toString()));
    moveTo(noonOf(unused.plusDays(2)));
    assertEquals(unused + " " + last.plusDays(1), told("term-passed", plan));
  }

  /// The last days of the decision that were told of, in order.
  private static String told(String type, String plan) {
    return String.valueOf(
        Sql.value(
            "select string_agg(cast(payload as jsonb) ->> 'lastDay', ' ' order by seq) from outbox"
                + " where type like '%"
                + type
                + "%' and subject = '"
                + plan
                + "' and cast(payload as jsonb) ->> 'term' = 'DECISION'"));
  }

  private static LocalDate decideBefore(String plan) {
    return LocalDate.parse(
        OFFICER.get(PLANS + "/" + plan).jsonPath().getString("decideBefore.day"));
  }

  private static Instant noonOf(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  private static void stopClock(String plan) {
    OFFICER
        .post(
            PLANS + "/" + plan + "/clock-stop",
            Map.of("ground", "AGREED", "reason", "Agreed in a letter."))
        .then()
        .statusCode(200);
  }

  private static void resumeClock(String plan) {
    OFFICER.post(PLANS + "/" + plan + "/clock-resumption", null).then().statusCode(200);
  }

  @Test
  void an_applicant_reads_the_same_of_an_unrepaired_plan_whatever_decision_is_open_on_it() {
    String plan = submitted(opened(), "30GB");
    OFFICER
        .post(
            PLANS + "/" + plan + "/completeness-check",
            Map.of(
                "complete",
                false,
                "defects",
                List.of(Map.of("section", "summary", "reason", "Gone."))))
        .then()
        .statusCode(200);
    moveTo(now().plus(20, ChronoUnit.DAYS));
    String waiting = PLANS + "/" + plan + "/waiting-for";
    var applicants = List.of(hogeschool("30GB"), lector("30GB"));
    var before = applicants.stream().map(each -> each.get(waiting).asString()).toList();
    hogeschool("30GB")
        .get(waiting)
        .then()
        .body("waitsFor.task", equalTo(List.of("PREPARE_DECISION")))
        .body("waitsFor.role", equalTo(List.of("officer")));
    String decision =
        OFFICER.post(BASE + "/decisions", Map.of("plan", plan)).jsonPath().getString("reference");
    waitsFor(plan, "SIGN_DECISION", "board");
    assertEquals(before, applicants.stream().map(each -> each.get(waiting).asString()).toList());
    BOARD.post(BASE + "/decisions/" + decision + "/signature", null).then().statusCode(200);
    waitsFor(plan, "ANNOUNCE_DECISION", "officer");
    assertEquals(before, applicants.stream().map(each -> each.get(waiting).asString()).toList());
  }

  @Test
  void a_reserve_place_is_waited_for_until_the_list_is_over_served_or_not() {
    LocalDate until = Amsterdam.dayOf(now()).plusDays(40);
    String call = openedWith("waitlistUntil", until.toString());
    String lapsed = assessed(call, "30GB", 6, 6);
    String served = assessed(call, "28DN", 5, 5);
    close(call);
    CHAIR.post(CALLS + "/" + call + "/ranking", null).then().statusCode(201);
    try (var topics = new Topics()) {
      waitlist(topics, lapsed);
      waitlist(topics, served);
      announce(signedOn(lapsed));
      announce(signedOn(served));
      topics.publish(
          ofPlan("reservation-made", served)
              .with("reservationId", UUID.randomUUID().toString())
              .with("occurredOn", now().toString()));
      awaitState(served, "RESERVED");
    }
    moveTo(until.atTime(12, 0).toInstant(ZoneOffset.UTC));
    var both = Map.of("30GB", lapsed, "28DN", served);
    both.forEach((brin, plan) -> applicantWaitsFor(brin, plan, List.of("RESERVE_PLACE")));
    moveTo(now().plus(1, ChronoUnit.DAYS));
    both.forEach((brin, plan) -> applicantWaitsFor(brin, plan, List.of()));
    OFFICER
        .get(PLANS + "/" + lapsed + "/waiting-for")
        .then()
        .body("waitsFor", hasSize(1))
        .body("waitsFor[0].task", equalTo("RESERVE_PLACE"))
        .body("waitsFor[0].role", nullValue())
        .body(
            "waitsFor[0].because",
            containsString("The list is over: budget is to tell that reserve place"));
    try (var topics = new Topics()) {
      topics.publish(
          ofPlan("claim-lapsed", lapsed)
              .with("lapsedOn", until.plusDays(1).toString())
              .with("occurredOn", now().toString()));
      Awaitility.await()
          .untilAsserted(() ->
              OFFICER
                  .get(PLANS + "/" + lapsed + "/waiting-for")
                  .then()
                  .body("waitsFor", hasSize(0)));
    }
    OFFICER
        .get(PLANS + "/" + lapsed)
        .then()
        .body("reservePlaceLapsedOn", equalTo(until.plusDays(1).toString()));
    waitsFor(served, "PREPARE_DECISION", "officer");
  }

  private static void applicantWaitsFor(String brin, String plan, List<String> tasks) {
    hogeschool(brin)
        .get(PLANS + "/" + plan + "/waiting-for")
        .then()
        .body("state", equalTo("REFUSED"))
        .body("waitsFor.task", equalTo(tasks));
  }

  @Test
  void a_review_that_is_late_is_told_of_and_one_that_is_submitted_is_not() {
    String plan = underReview(opened(), "30GB");
    var second = reviewer("reviewer-2");
    String review = BASE + "/reviews/" + plan + "-R2";
    second.put(review + "/declaration", Map.of("interest", "NONE"));
    second.put(review + "/form", Bodies.form(6, 6));
    second.post(review + "/submission", null).then().statusCode(200);
    moveTo(now().plus(40, ChronoUnit.DAYS));
    OFFICER.get(BASE + "/reviews/" + plan + "-R1").then().body("late", equalTo(true));
    try (var published = new Published()) {
      var told =
          published.await(
              "term-passed", event -> event.path("subject").asText().equals(plan + "-R1"));
      Contract.assertKept("term-passed", told);
    }
    assertEquals(
        "0", Sql.value("select count(*) from running_term where subject = '" + plan + "-R2'"));
  }

  @Test
  void a_decision_is_signed_and_announced_until_the_earliest_day_of_its_plans() {
    String call = opened();
    String first = assessed(call, "30GB", 6, 3);
    String second = assessed(call, "28DN", 6, 3);
    String third = assessed(call, "25KB", 6, 6);
    close(call);
    CHAIR.post(CALLS + "/" + call + "/ranking", null).then().statusCode(201);
    LocalDate last = decideBefore(first);
    OFFICER
        .post(
            PLANS + "/" + first + "/delay-notice",
            Map.of("until", last.plusDays(30).toString(), "reason", "Many plans."))
        .then()
        .statusCode(200);
    try (var topics = new Topics()) {
      waitlist(topics, third);
      allocate(topics, call);
      String alone = prepared(Map.of("plan", first));
      listedUntil(BOARD, alone, last.plusDays(30).toString());
      withdrawDecision(alone);
      String whole = prepared(Map.of("call", call));
      listedUntil(BOARD, whole, last.toString());
      hogeschool("28DN")
          .post(PLANS + "/" + second + "/withdrawal", Map.of())
          .then()
          .statusCode(200);
      listedUntil(BOARD, whole, last.toString());
      BOARD.post(BASE + "/decisions/" + whole + "/signature", null).then().statusCode(200);
      listedUntil(OFFICER, whole, last.toString());
      announce(whole);
      reserve(topics, third, UUID.randomUUID().toString());
    }
    String award = signedOn(third);
    listedUntil(OFFICER, award, "2035-12-31");
  }

  @Test
  void nothing_has_a_last_day_while_the_clock_of_its_decision_stands_still() {
    String plan = complete(opened(), "30GB");
    stopClock(plan);
    OFFICER
        .get(PLANS + "/" + plan + "/waiting-for")
        .then()
        .body("waitsFor.task", equalTo(List.of("ASSIGN_REVIEWERS", "RESUME_CLOCK")))
        .body("waitsFor.until", equalTo(Arrays.asList(null, null)));
    assertEquals(
        List.of("no day", "no day"),
        listed(OFFICER, plan).stream().map(item -> item.getOrDefault("until", "no day")).toList());
    resumeClock(plan);
    listedUntil(OFFICER, plan, decideBefore(plan).toString());
  }

  @Test
  void whoever_waits_for_a_decision_whose_clock_stands_still_reads_why_and_since_when() {
    String plan = complete(opened(), "30GB");
    stopClock(plan);
    String from = Amsterdam.dayOf(now()).plusDays(1).toString();
    for (Api reader : List.of(OFFICER, hogeschool("30GB"))) {
      reader
          .get(PLANS + "/" + plan + "/waiting-for")
          .then()
          .body("waitsFor[-1].task", equalTo("RESUME_CLOCK"))
          .body("waitsFor[-1].operationId", equalTo("resumeClock"))
          .body("waitsFor[-1].role", equalTo("officer"))
          .body("waitsFor[-1].since", equalTo(from))
          .body("waitsFor[-1].article", equalTo("Awb 4:15(2)a"))
          .body("waitsFor[-1].because", containsString("Agreed in a letter."));
    }
    assertTrue(
        listed(OFFICER, plan)
            .contains(
                Map.of(
                    "task", "RESUME_CLOCK",
                    "operationId", "resumeClock",
                    "role", "officer",
                    "subject", plan,
                    "title", "Less waste in the last mile",
                    "since", from,
                    "article", "Awb 4:15(2)a")));
    resumeClock(plan);
    assertUnlistedAs(OFFICER, "RESUME_CLOCK", plan);
  }

  @Test
  void a_decision_that_nears_its_last_day_is_announced_or_told_to_be_late() {
    String plan = complete(opened(), "30GB");
    LocalDate last = decideBefore(plan);
    moveTo(noonOf(last.minusDays(8)));
    assertUnlistedAs(OFFICER, "TELL_DELAY", plan);
    moveTo(noonOf(last.minusDays(7)));
    isToBeTold(plan, last, "if it will be later");
    moveTo(noonOf(last.plusDays(1)));
    isToBeTold(plan, last, "was due by");
    LocalDate named = last.plusDays(30);
    OFFICER
        .post(
            PLANS + "/" + plan + "/delay-notice",
            Map.of("until", named.toString(), "reason", "Many plans."))
        .then()
        .statusCode(200);
    assertUnlistedAs(OFFICER, "TELL_DELAY", plan);
    moveTo(noonOf(named));
    isToBeTold(plan, named, "if it will be later");
    hogeschool("30GB").post(PLANS + "/" + plan + "/withdrawal", null).then().statusCode(200);
    assertUnlisted(OFFICER, plan);
    OFFICER.get(PLANS + "/" + plan + "/waiting-for").then().body("waitsFor", hasSize(0));
  }

  private static void isToBeTold(String plan, LocalDate until, String because) {
    for (Api reader : List.of(OFFICER, hogeschool("30GB"))) {
      reader
          .get(PLANS + "/" + plan + "/waiting-for")
          .then()
          .body("waitsFor.task", equalTo(List.of("ASSIGN_REVIEWERS", "TELL_DELAY")))
          .body("waitsFor[1].until", equalTo(until.toString()))
          .body("waitsFor[1].article", equalTo("Awb 4:14(1)"))
          .body("waitsFor[1].because", containsString(because));
    }
    var item =
        listed(OFFICER, plan).stream()
            .filter(one -> "TELL_DELAY".equals(one.get("task")))
            .findFirst()
            .orElseThrow();
    assertEquals(until.toString(), item.get("until"));
    assertEquals("Awb 4:14(1)", item.get("article"));
    assertEquals("tellDelay", item.get("operationId"));
  }

  @Test
  void the_database_lets_the_clock_of_no_announced_decision_stand_still() {
    String plan = submitted(opened(), "30GB");
    stopClock(plan);
    var refusal =
        assertThrows(
            SQLException.class,
            () ->
                Sql.run(
                    "update plan set state = 'WITHDRAWN', withdrawn_on = '2020-12-01'"
                        + " where reference = '"
                        + plan
                        + "'"));
    assertTrue(
        String.valueOf(refusal.getMessage())
            .contains("only_the_clock_of_an_awaited_decision_stands_still"),
        refusal.getMessage());
  }

  private static String prepared(Map<String, Object> named) {
    var prepared = OFFICER.post(BASE + "/decisions", named);
    prepared.then().statusCode(201);
    return prepared.jsonPath().getString("reference");
  }

  private static void listedUntil(Api caller, String subject, @Nullable String until) {
    assertEquals(
        Collections.singletonList(until),
        listed(caller, subject).stream().map(item -> item.get("until")).toList());
  }

  @Test
  void a_plan_under_review_waits_until_the_earliest_last_day_of_the_reviews_that_are_waited_for() {
    String plan = underReview(opened(), "30GB");
    String first = dueOn(plan + "-R1");
    waitsUntil(plan, Map.of("DECLARE_INTEREST", first));
    moveTo(now().plus(3, ChronoUnit.DAYS));
    OFFICER
        .post(
            BASE + "/reviews/" + plan + "-R2/replacement",
            Map.of("reviewer", Scene.reviewer("reviewer-3", "28DN"), "reason", "Fell ill."))
        .then()
        .statusCode(201);
    String later = dueOn(plan + "-R3");
    assertNotEquals(first, later);
    reviewer("reviewer-1")
        .put(BASE + "/reviews/" + plan + "-R1/declaration", Map.of("interest", "NONE"))
        .then()
        .statusCode(200);
    waitsUntil(plan, Map.of("DECLARE_INTEREST", later, "WRITE_REVIEW", first));
    reviewer("reviewer-3")
        .put(
            BASE + "/reviews/" + plan + "-R3/declaration",
            Map.of("interest", "COMMERCIAL", "reason", "Shares."))
        .then()
        .statusCode(200);
    waitsUntil(
        plan, Map.of("LIFT_CONFLICT", later, "REPLACE_REVIEWER", later, "WRITE_REVIEW", first));
  }

  private static String dueOn(String review) {
    return OFFICER.get(BASE + "/reviews/" + review).jsonPath().getString("dueOn.day");
  }

  private static void waitsUntil(String plan, Map<String, String> tasks) {
    List<Map<String, String>> waits =
        OFFICER.get(PLANS + "/" + plan + "/waiting-for").jsonPath().getList("waitsFor");
    assertEquals(
        new TreeMap<>(tasks),
        waits.stream()
            .collect(
                Collectors.toMap(
                    wait -> wait.getOrDefault("task", ""),
                    wait -> wait.getOrDefault("until", "never"),
                    (one, _) -> one,
                    TreeMap::new)));
  }

  @Test
  void the_terms_that_begin_together_are_noted_in_one_statement() throws SQLException {
    String plan = complete(opened(), "30GB");
    Sql.run("create table noted (terms text not null)");
    Sql.run(
        """
        create function note() returns trigger language plpgsql as $$
        begin
          insert into noted
            select string_agg(name || ' ' || subject, ', ' order by subject) from told having count(*) > 0;
          return null;
        end $$\
        """);
    Sql.run(
        "create trigger noted after insert on running_term referencing new table as told"
            + " for each statement execute function note()");
    try {
      OFFICER
          .post(
              PLANS + "/" + plan + "/reviews",
              Map.of(
                  "reviewers",
                  List.of(
                      Scene.reviewer("reviewer-1", "25BE"), Scene.reviewer("reviewer-2", "07GR"))))
          .then()
          .statusCode(201);
      assertEquals(
          "REVIEW %1$s-R1, REVIEW %1$s-R2".formatted(plan),
          Sql.value("select string_agg(terms, '; ') from noted where terms like 'REVIEW%'"));
    } finally {
      Sql.run("drop trigger noted on running_term");
      Sql.run("drop function note");
      Sql.run("drop table noted");
    }
  }

  @Test
  void the_terms_of_a_whole_call_change_by_two_statements_however_many_plans_it_has()
      throws SQLException {
    String call = opened();
    String delayed = submitted(call, "30GB");
    var _ = submitted(call, "28DN");
    assertEquals(
        "DELETE, INSERT",
        termStatements(() ->
            OFFICER.post(
                CALLS + "/" + call + "/delay-notice",
                Map.of(
                    "until",
                    decideBefore(delayed).plusDays(30).toString(),
                    "reason",
                    "Many plans."))));
    String other = opened();
    List<String> plans = List.of(assessed(other, "30GB", 6, 3), assessed(other, "28DN", 3, 6));
    String waiting = assessed(other, "25KB", 6, 6);
    close(other);
    CHAIR.post(CALLS + "/" + other + "/ranking", null).then().statusCode(201);
    try (var topics = new Topics()) {
      waitlist(topics, waiting);
      allocate(topics, other);
    }
    String decision = signed(Map.of("call", other));
    assertEquals(
        "DELETE, INSERT",
        termStatements(
            () -> OFFICER.post(BASE + "/decisions/" + decision + "/announcement", null)));
    for (String plan : plans) {
      runs(plan, List.of("OBJECTION"));
    }
    runs(waiting, List.of("OBJECTION", "RESERVE_PLACE"));
  }

  private static void runs(String plan, List<String> terms) {
    assertEquals(
        String.join(" ", terms),
        Sql.value(
            "select string_agg(name, ' ' order by name) from running_term where subject = '"
                + plan
                + "'"));
  }

  /// The statements that begin or end terms while a command is handled.
  private static String termStatements(Supplier<Response> command) throws SQLException {
    Sql.run("create table noted (statement text not null)");
    Sql.run(
        """
        create function note() returns trigger language plpgsql as $$
        begin
          insert into noted values (tg_op);
          return null;
        end $$\
        """);
    Sql.run(
        "create trigger noted after insert or delete on running_term"
            + " for each statement execute function note()");
    try {
      command.get().then().statusCode(200);
      return String.valueOf(
          Sql.value("select string_agg(statement, ', ' order by statement) from noted"));
    } finally {
      Sql.run("drop trigger noted on running_term");
      Sql.run("drop function note");
      Sql.run("drop table noted");
    }
  }

  @Test
  void a_call_with_a_rebuttal_hears_the_applicant_on_reviews_without_their_writers() {
    String call = withRebuttal();
    String plan = underReview(call, "30GB");
    reviewed(plan, 6, 5);
    waitsFor(plan, "INVITE_TO_REBUT", "officer");
    assertListed(OFFICER, "INVITE_TO_REBUT", plan);
    hogeschool("30GB").get(PLANS + "/" + plan + "/anonymous-reviews").then().statusCode(404);
    CHAIR
        .put(PLANS + "/" + plan + "/advice", Bodies.advice(6, 5))
        .then()
        .statusCode(409)
        .body("rule", equalTo("THE_REBUTTAL_IS_WAITED_FOR"));
    OFFICER.post(PLANS + "/" + plan + "/rebuttal-invitation", null).then().statusCode(200);
    waitsFor(plan, "REBUT", "hogeschool");
    assertListed(hogeschool("30GB"), "REBUT", plan);
    String read =
        hogeschool("30GB").get(PLANS + "/" + plan + "/anonymous-reviews").body().asString();
    assertTrue(read.contains("motivation") && !read.contains("reviewer") && !read.contains("REV-"));
    hogeschool("28DN").get(PLANS + "/" + plan + "/anonymous-reviews").then().statusCode(404);
    var interested = Api.as(Tokens.of("chair", "chair-of-other-shares"));
    interested.get(PLANS + "/" + plan + "/anonymous-reviews").then().statusCode(200);
    interested
        .post(
            PLANS + "/" + plan + "/chair-interest",
            Map.of("interest", "COMMERCIAL", "reason", "Shares."))
        .then()
        .statusCode(200);
    interested.get(PLANS + "/" + plan + "/anonymous-reviews").then().statusCode(404);
    hogeschool("30GB")
        .post(PLANS + "/" + plan + "/rebuttal", Map.of("text", "The firms are named."))
        .then()
        .statusCode(200)
        .body("rebuttal.rebuttedAt", notNullValue());
    CHAIR.get(PLANS + "/" + plan).then().body("rebuttal.rebuttalText", containsString("firms"));
    CHAIR.put(PLANS + "/" + plan + "/advice", Bodies.advice(6, 5)).then().statusCode(200);
  }

  @Test
  void a_worklist_is_read_page_by_page_each_item_once() {
    String call = opened();
    for (String brin : List.of("30GB", "28DN", "25KB")) {
      submitted(call, brin);
    }
    List<String> seen = new ArrayList<>();
    String next = "";
    do {
      var page = OFFICER.get(BASE + "/worklist?limit=2" + next).jsonPath();
      for (Map<String, String> item : page.<Map<String, String>>getList("items")) {
        seen.add(item.get("subject") + " " + item.get("task"));
      }
      next = page.getString("next") == null ? "" : "&cursor=" + page.getString("next");
    } while (!next.isEmpty());
    assertEquals(seen.size(), seen.stream().distinct().count());
    assertTrue(seen.stream().filter(subject -> subject.startsWith(call)).count() == 3);
    OFFICER.get(BASE + "/worklist?cursor=bm9wZQ").then().statusCode(400);
    OFFICER.get(BASE + "/worklist?cursor=bm9wZXxhfGI").then().statusCode(400);
  }

  private static String withRebuttal() {
    return openedWith("rebuttalTerm", "P14D");
  }

  private static void waitsFor(String plan, String task, String role) {
    OFFICER
        .get(PLANS + "/" + plan + "/waiting-for")
        .then()
        .statusCode(200)
        .body("waitsFor.task", hasItem(task))
        .body("waitsFor.find { it.task == '" + task + "' }.role", equalTo(role));
  }

  private static void assertListed(Api caller, String task, String subject) {
    assertTrue(
        listed(caller, subject).stream().anyMatch(item -> task.equals(item.get("task"))), task);
  }

  private static void assertUnlisted(Api caller, String subject) {
    assertEquals(List.of(), listed(caller, subject));
  }

  private static void assertUnlistedAs(Api caller, String task, String subject) {
    assertTrue(
        listed(caller, subject).stream().noneMatch(item -> task.equals(item.get("task"))), task);
  }

  private static List<Map<String, String>> listed(Api caller, String subject) {
    return worklist(caller).stream().filter(item -> subject.equals(item.get("subject"))).toList();
  }
}
