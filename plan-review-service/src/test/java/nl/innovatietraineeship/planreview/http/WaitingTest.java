package nl.innovatietraineeship.planreview.http;

import static nl.innovatietraineeship.planreview.http.Persons.*;
import static nl.innovatietraineeship.planreview.http.Scene.*;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import nl.innovatietraineeship.awb.Amsterdam;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Topics;
import org.junit.jupiter.api.Test;

/// What a plan waits for is asked of the plan; a worklist is asked of the database. Both say the
/// same, until the same day, in whatever state the plan is.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "plan-review"))
class WaitingTest {

  private static final String BRIN = "30GB";

  private static final List<Api> ALL =
      List.of(
          FINANCE,
          OFFICER,
          CHAIR,
          BOARD,
          hogeschool(BRIN),
          lector(BRIN),
          reviewer("reviewer-1"),
          reviewer("reviewer-2"),
          reviewer("reviewer-3"));

  @Test
  void whatever_a_plan_waits_for_somebody_finds_in_a_worklist_until_the_same_day() {
    String call = opened();
    String plan = inIntake(call);
    underReviewOfThree(plan);
    var _ =
        acted(
            () -> CHAIR.put(PLANS + "/" + plan + "/advice", Bodies.advice(6, 6)),
            plan,
            Set.of("ESTABLISH_RANKING"));
    var _ = acted(() -> CHAIR.post(CALLS + "/" + call + "/ranking", null), plan, Set.of());
    var _ =
        acted(
            () ->
                CHAIR.post(
                    PLANS + "/" + plan + "/advice/correction",
                    Bodies.with(Bodies.advice(6, 6), "reason", "A reason was forgotten.")),
            plan,
            Set.of("ESTABLISH_RANKING"));
    var _ = acted(() -> CHAIR.post(CALLS + "/" + call + "/ranking", null), plan, Set.of());
    try (var topics = new Topics()) {
      topics.publish(ofPlan("plan-waitlisted", plan).with("rankingVersion", 2));
      awaitState(plan, "WAITLISTED");
      decided(plan);
      topics.publish(
          ofPlan("reservation-made", plan)
              .with("rankingVersion", 2)
              .with("occurredOn", now().toString())
              .with("reservationId", UUID.randomUUID().toString()));
      awaitState(plan, "RESERVED");
      decided(plan);
    }
    assertEquals("AWARDED", state(plan));
  }

  @Test
  void so_it_is_where_the_applicant_answers_its_reviews() {
    String call = openedWith("rebuttalTerm", "P14D");
    String plan = underReview(call, BRIN);
    reviewed(plan, 6, 3);
    agree(plan, Set.of("INVITE_TO_REBUT"));
    var _ =
        acted(
            () -> OFFICER.post(PLANS + "/" + plan + "/rebuttal-invitation", null),
            plan,
            Set.of("REBUT"));
    moveTo(now().plus(20, ChronoUnit.DAYS));
    agree(plan, Set.of("ADVISE"));
    var last =
        LocalDate.parse(OFFICER.get(PLANS + "/" + plan).jsonPath().getString("decideBefore.day"));
    moveTo(last.atTime(12, 0).toInstant(ZoneOffset.UTC));
    agree(plan, Set.of("ADVISE", "TELL_DELAY"));
    CHAIR.put(PLANS + "/" + plan + "/advice", Bodies.advice(6, 3)).then().statusCode(200);
    var _ =
        acted(
            () -> CHAIR.post(CALLS + "/" + call + "/ranking", null),
            plan,
            Set.of("PREPARE_DECISION", "TELL_DELAY"));
    var _ =
        acted(
            () -> hogeschool(BRIN).post(PLANS + "/" + plan + "/withdrawal", Map.of()),
            plan,
            Set.of());
  }

  @Test
  void so_it_is_where_a_reviewer_keeps_silent_on_what_the_applicant_is_to_answer() {
    String call = openedWith("rebuttalTerm", "P14D");
    String plan = complete(call, BRIN);
    var three =
        List.of(
            Scene.reviewer("reviewer-1", "25BE"),
            Scene.reviewer("reviewer-2", "07GR"),
            Scene.reviewer("reviewer-3", "28DN"));
    OFFICER
        .post(PLANS + "/" + plan + "/reviews", Map.of("reviewers", three))
        .then()
        .statusCode(201);
    var silent = reviewer("reviewer-3");
    String third = BASE + "/reviews/" + plan + "-R3";
    silent.put(third + "/declaration", Map.of("interest", "NONE")).then().statusCode(200);
    silent.put(third + "/form", Bodies.form(1, 1)).then().statusCode(200);
    OFFICER
        .post(PLANS + "/" + plan + "/rebuttal-invitation", null)
        .then()
        .statusCode(409)
        .body("rule", equalTo("ENOUGH_REVIEWS_ARE_SUBMITTED"));
    reviewed(plan, 6, 6);
    agree(plan, Set.of("WRITE_REVIEW"));
    moveTo(now().plus(30, ChronoUnit.DAYS));
    agree(plan, Set.of("WRITE_REVIEW", "REPLACE_REVIEWER", "INVITE_TO_REBUT"));
    var _ =
        acted(
            () -> OFFICER.post(PLANS + "/" + plan + "/rebuttal-invitation", null),
            plan,
            Set.of("REBUT"));
    assertEquals(
        "0", Sql.value("select count(*) from running_term where subject = '" + plan + "-R3'"));
    silent
        .post(third + "/submission", null)
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_REVIEW_PRECEDES_THE_REBUTTAL"));
    String invited = Amsterdam.dayOf(now()).toString();
    silent.get(third).then().body("endedOn", equalTo(invited));
    OFFICER
        .get(PLANS + "/" + plan + "/reviews")
        .then()
        .body("items.endedOn", equalTo(Arrays.asList(null, null, invited)));
    var refusal =
        assertThrows(
            SQLException.class,
            () ->
                Sql.run(
                    "update review set state = 'SUBMITTED', submitted_at = now() where reference = '"
                        + plan
                        + "-R3'"));
    assertTrue(
        String.valueOf(refusal.getMessage()).contains("a_review_precedes_the_rebuttal"),
        refusal.getMessage());
    hogeschool(BRIN)
        .get(PLANS + "/" + plan + "/anonymous-reviews")
        .then()
        .body("reviews", hasSize(2));
    var _ =
        acted(
            () -> hogeschool(BRIN).post(PLANS + "/" + plan + "/rebuttal", Map.of("text", "So.")),
            plan,
            Set.of("ADVISE"));
    CHAIR.put(PLANS + "/" + plan + "/advice", Bodies.advice(6, 6)).then().statusCode(200);
  }

  /// From its draft until it is complete, by every way that there is.
  private static String inIntake(String call) {
    String plan = plan(call, BRIN);
    agree(plan, Set.of("APPROVE_VERSION", "SUBMIT_PLAN"));
    String address = PLANS + "/" + plan;
    var _ =
        acted(
            () -> lector(BRIN).put(address + "/lector-approval", Map.of("version", 1)),
            plan,
            Set.of("SUBMIT_PLAN"));
    var _ =
        acted(
            () -> hogeschool(BRIN).post(address + "/submission", null),
            plan,
            Set.of("CHECK_COMPLETENESS"));
    var incomplete =
        Map.of(
            "complete", false, "defects", List.of(Map.of("section", "summary", "reason", "Gone.")));
    var _ =
        acted(
            () -> OFFICER.post(address + "/completeness-check", incomplete),
            plan,
            Set.of("REPAIR_PLAN"));
    moveTo(now().plus(20, ChronoUnit.DAYS));
    agree(plan, Set.of("SET_ASIDE"));
    String decision =
        acted(
                () -> OFFICER.post(BASE + "/decisions", Map.of("plan", plan)),
                plan,
                Set.of("SIGN_DECISION"))
            .jsonPath()
            .getString("reference");
    var _ =
        acted(
            () -> BOARD.post(BASE + "/decisions/" + decision + "/signature", null),
            plan,
            Set.of("ANNOUNCE_DECISION"));
    withdrawDecision(decision);
    moveTo(now().plus(40, ChronoUnit.DAYS));
    agree(plan, Set.of("CHECK_COMPLETENESS"));
    var _ =
        acted(
            () -> OFFICER.post(address + "/completeness-check", Map.of("complete", true)),
            plan,
            Set.of("ASSIGN_REVIEWERS"));
    LocalDate last = LocalDate.parse(OFFICER.get(address).jsonPath().getString("decideBefore.day"));
    var _ =
        acted(
            () ->
                OFFICER.post(
                    address + "/delay-notice",
                    Map.of("until", last.plusDays(30).toString(), "reason", "Many plans.")),
            plan,
            Set.of("ASSIGN_REVIEWERS"));
    var _ =
        acted(
            () ->
                OFFICER.post(
                    address + "/clock-stop", Map.of("ground", "AGREED", "reason", "A letter.")),
            plan,
            Set.of("ASSIGN_REVIEWERS", "RESUME_CLOCK"));
    var _ =
        acted(
            () -> OFFICER.post(address + "/clock-resumption", null),
            plan,
            Set.of("ASSIGN_REVIEWERS"));
    return plan;
  }

  /// Until two of three reviews are submitted and the third is late.
  private static void underReviewOfThree(String plan) {
    var three =
        List.of(
            Scene.reviewer("reviewer-1", "25BE"),
            Scene.reviewer("reviewer-2", "07GR"),
            Scene.reviewer("reviewer-3", "28DN"));
    var _ =
        acted(
            () -> OFFICER.post(PLANS + "/" + plan + "/reviews", Map.of("reviewers", three)),
            plan,
            Set.of("DECLARE_INTEREST"));
    String first = BASE + "/reviews/" + plan + "-R1";
    var interest = Map.of("interest", "COMMERCIAL", "reason", "Shares.");
    var _ =
        acted(
            () -> reviewer("reviewer-1").put(first + "/declaration", interest),
            plan,
            Set.of("DECLARE_INTEREST", "LIFT_CONFLICT", "REPLACE_REVIEWER"));
    var _ =
        acted(
            () -> CHAIR.post(first + "/conflict-lift", Map.of("reason", "Few.")),
            plan,
            Set.of("DECLARE_INTEREST", "WRITE_REVIEW"));
    reviewed(plan, 6, 6);
    agree(plan, Set.of("DECLARE_INTEREST"));
    moveTo(now().plus(30, ChronoUnit.DAYS));
    agree(plan, Set.of("DECLARE_INTEREST", "REPLACE_REVIEWER", "ADVISE"));
  }

  private static void decided(String plan) {
    agree(plan, Set.of("PREPARE_DECISION"));
    String decision =
        acted(
                () -> OFFICER.post(BASE + "/decisions", Map.of("plan", plan)),
                plan,
                Set.of("SIGN_DECISION"))
            .jsonPath()
            .getString("reference");
    var _ =
        acted(
            () -> BOARD.post(BASE + "/decisions/" + decision + "/signature", null),
            plan,
            Set.of("ANNOUNCE_DECISION"));
    var _ =
        acted(
            () -> OFFICER.post(BASE + "/decisions/" + decision + "/announcement", null),
            plan,
            Set.of());
  }

  private static Response acted(Supplier<Response> act, String plan, Set<String> tasks) {
    Response answer = act.get();
    answer.then().statusCode(anyOf(equalTo(200), equalTo(201)));
    agree(plan, tasks);
    return answer;
  }

  /// @param tasks of both, where somebody must act
  private static void agree(String plan, Set<String> tasks) {
    Map<String, String> waits =
        OFFICER
            .get(PLANS + "/" + plan + "/waiting-for")
            .jsonPath()
            .<Map<String, String>>getList("waitsFor")
            .stream()
            .filter(wait -> wait.containsKey("role"))
            .collect(BY_TASK);
    assertEquals(
        tasks,
        waits.keySet().stream()
            .map(key -> key.replaceFirst(" .*", ""))
            .collect(Collectors.toSet()));
    Predicate<String> ofPlan =
        subject ->
            subject.equals(plan)
                || subject.startsWith(plan + "-R")
                || subject.equals(callOf(plan))
                || subject.startsWith(callOf(plan) + "-D");
    Map<String, String> listed =
        ALL.stream()
            .flatMap(caller -> worklist(caller).stream())
            .filter(item -> ofPlan.test(item.getOrDefault("subject", "")))
            .collect(BY_TASK);
    assertEquals(waits, listed, "what " + plan + " waits for, and who finds it");
  }

  /// The earliest day of each task and role.
  private static final Collector<Map<String, String>, ?, TreeMap<String, String>> BY_TASK =
      Collectors.toMap(
          one -> one.get("task") + " " + one.get("role"),
          one -> one.getOrDefault("until", "no day"),
          (one, other) -> one.compareTo(other) < 0 ? one : other,
          TreeMap::new);
}
