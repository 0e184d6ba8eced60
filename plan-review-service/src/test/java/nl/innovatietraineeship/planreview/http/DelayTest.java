package nl.innovatietraineeship.planreview.http;

import static nl.innovatietraineeship.planreview.http.Persons.*;
import static nl.innovatietraineeship.planreview.http.Scene.*;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
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
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.kit.testing.Contract;
import nl.innovatietraineeship.kit.testing.Published;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import org.junit.jupiter.api.Test;

/// Applicants are told that a decision is late, and by when it may be expected: Awb 4:14(1).
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "plan-review"))
class DelayTest {

  @Test
  void an_applicant_reads_the_day_that_was_named_beside_the_term_of_law_that_passes() {
    String plan = complete(opened(), "30GB");
    LocalDate last = decideBefore(plan);
    LocalDate named = last.plusDays(31);
    tell(plan, last).then().statusCode(409).body("rule", equalTo("A_DELAY_NAMES_A_LATER_DAY"));
    tell(plan, named).then().statusCode(200).body("delayNotices.until", hasItem(named.toString()));
    var applicant = hogeschool("30GB");
    applicant
        .get(PLANS + "/" + plan)
        .then()
        .body("delayNotices[0].reason", equalTo("A reviewer fell ill."))
        .body("decideBefore.day", equalTo(last.toString()));
    applicant
        .get(PLANS + "/" + plan + "/waiting-for")
        .then()
        .body("waitsFor[0].until", equalTo(named.toString()));
    OFFICER
        .get(BASE + "/worklist?limit=200")
        .then()
        .body("items.find { it.subject == '" + plan + "' }.until", equalTo(named.toString()));
    applicant
        .get(PLANS + "/" + plan + "/history")
        .then()
        .body("items[-1].step", equalTo("DELAY_TOLD"))
        .body("items[-1].reason", equalTo("Until " + named + ": A reviewer fell ill."))
        .body("items[-1].takenBy", nullValue());
    hogeschool("28DN").get(PLANS + "/" + plan + "/history").then().statusCode(404);
    moveTo(last.plusDays(1).atTime(12, 0).toInstant(ZoneOffset.UTC));
    applicant
        .get(PLANS + "/" + plan + "/terms")
        .then()
        .body("terms.name", equalTo(List.of("DECISION", "DELAYED_DECISION")))
        .body("terms.passed", equalTo(List.of(true, false)))
        .body("terms[1].end.articles", equalTo(List.of("Awb 4:14(1)")));
    moveTo(named.plusDays(1).atTime(12, 0).toInstant(ZoneOffset.UTC));
    try (var published = new Published()) {
      for (String type : List.of("term-nearing", "term-passed")) {
        var told =
            published.await(
                type,
                event ->
                    plan.equals(event.path("subject").asText())
                        && "DELAYED_DECISION".equals(event.path("term").asText()));
        Contract.assertKept(type, told);
        assertEquals(named.toString(), told.payload().path("lastDay").asText());
      }
    }
  }

  @Test
  void all_who_wait_for_a_decision_in_a_call_are_told_at_once_and_nobody_else() {
    String call = opened();
    String delay = CALLS + "/" + call + "/delay-notice";
    String draft = plan(call, "25KB");
    tellAll(delay, LocalDate.parse("2199-01-01"))
        .then()
        .statusCode(409)
        .body("rule", equalTo("ONLY_AN_AWAITED_DECISION_IS_DELAYED"));
    String first = complete(call, "30GB");
    String second = submitted(call, "28DN");
    String known = submitted(call, "25KB");
    String withdrawn = submitted(call, "25KB");
    hogeschool("25KB").post(PLANS + "/" + withdrawn + "/withdrawal", null).then().statusCode(200);
    LocalDate named = decideBefore(first).plusDays(14);
    tell(known, named).then().statusCode(200);
    tellAll(delay, named).then().statusCode(200).body("plans", equalTo(List.of(first, second)));
    for (String told : List.of(first, second, known)) {
      OFFICER.get(PLANS + "/" + told).then().body("delayNotices", hasSize(1));
    }
    OFFICER.get(PLANS + "/" + draft).then().body("delayNotices", nullValue());
    OFFICER.get(PLANS + "/" + withdrawn).then().body("delayNotices", hasSize(0));
    tellAll(delay, named)
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_DELAY_NAMES_A_LATER_DAY"))
        .body("state", not(equalTo("COMPLETE")));
  }

  @Test
  void the_database_keeps_what_was_told_of_a_delay() {
    String plan = complete(opened(), "30GB");
    LocalDate named = decideBefore(plan).plusDays(14);
    tell(plan, named).then().statusCode(200);
    tell(plan, named.plusDays(1)).then().statusCode(200);
    refused("delay_notices = delay_notices - 1", plan, "a delay notice stands");
    refused("delay_notices = '[]'", plan, "a delay notice stands");
    refused(
        "delay_notices = delay_notices || (delay_notices -> 1)", plan, "a delay names a later day");
  }

  private static void refused(String change, String plan, String because) {
    var refusal =
        assertThrows(
            SQLException.class,
            () -> Sql.run("update plan set " + change + " where reference = '" + plan + "'"));
    assertTrue(String.valueOf(refusal.getMessage()).contains(because), refusal.getMessage());
  }

  private static LocalDate decideBefore(String plan) {
    return LocalDate.parse(
        OFFICER.get(PLANS + "/" + plan).jsonPath().getString("decideBefore.day"));
  }

  private static Response tell(String plan, LocalDate until) {
    return tellAll(PLANS + "/" + plan + "/delay-notice", until);
  }

  private static Response tellAll(String address, LocalDate until) {
    return OFFICER.post(
        address, Map.of("until", until.toString(), "reason", "A reviewer fell ill."));
  }
}
