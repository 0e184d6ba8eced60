package nl.innovatietraineeship.planreview.http;

import static nl.innovatietraineeship.kit.testing.AtOnce.codes;
import static nl.innovatietraineeship.planreview.http.Persons.*;
import static nl.innovatietraineeship.planreview.http.Scene.*;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.innovatietraineeship.kit.testing.AtOnce;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Topics;
import org.junit.jupiter.api.RepeatedTest;

/// Commands at the same moment, on the real database. Whichever is first, what must hold does.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "plan-review"))
class RacesTest {

  @RepeatedTest(2)
  void a_plan_is_received_before_its_call_closes_or_it_has_lapsed() {
    String call = opened();
    var institutions = List.of("30GB", "28DN", "21RI", "25KB");
    List<String> plans = institutions.stream().map(brin -> approved(call, brin)).toList();
    String end = ADMIN.get(CALLS + "/" + call).jsonPath().getString("closesAt");
    List<Callable<Response>> acts = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      String submission = PLANS + "/" + plans.get(i) + "/submission";
      var applicant = hogeschool(institutions.get(i));
      acts.add(() -> applicant.post(submission, null));
    }
    acts.add(2, () -> ADMIN.put(BASE + "/clock", Map.of("moment", end)));
    List<Response> answers = new ArrayList<>(AtOnce.all(acts));
    assertEquals(200, answers.remove(2).statusCode());
    for (int i = 0; i < plans.size(); i++) {
      if (answers.get(i).statusCode() == 200) {
        assertEquals("SUBMITTED", state(plans.get(i)));
      } else {
        answers
            .get(i)
            .then()
            .statusCode(409)
            .body("rule", equalTo("A_PLAN_IS_RECEIVED_WITHIN_THE_WINDOW"));
        assertEquals("LAPSED", state(plans.get(i)));
      }
    }
    ADMIN.get(CALLS + "/" + call).then().body("state", equalTo("CLOSED"));
    assertEquals(
        "0",
        Sql.value(
            "select count(*) from plan p join call c on c.id = p.call_id where c.reference = '"
                + call
                + "' and p.received_at >= c.closes_at"));
  }

  @RepeatedTest(2)
  void a_plan_is_withdrawn_before_the_ranking_or_from_it() {
    String call = opened();
    String standing = assessed(call, "30GB", 5, 5);
    String contested = assessed(call, "28DN", 6, 6);
    close(call);
    List<Response> answers =
        AtOnce.all(
            List.of(
                () -> CHAIR.post(CALLS + "/" + call + "/ranking", null),
                () -> hogeschool("28DN").post(PLANS + "/" + contested + "/withdrawal", Map.of())));
    answers.getFirst().then().statusCode(201);
    answers.getLast().then().statusCode(200);
    assertEquals("WITHDRAWN", state(contested));
    boolean before =
        Sql.value("select rank from plan where reference = '" + contested + "'") == null;
    answers
        .getFirst()
        .then()
        .body("plans.plan", equalTo(before ? List.of(standing) : List.of(contested, standing)));
  }

  @RepeatedTest(2)
  void a_reserve_place_is_given_up_or_its_award_is_announced_never_both() {
    String plan = rankedAlone("30GB");
    String award;
    try (var topics = new Topics()) {
      waitlist(topics, plan);
      announce(signedOn(plan));
      reserve(topics, plan, UUID.randomUUID().toString());
      award = signedOn(plan);
    }
    List<Response> answers =
        AtOnce.all(
            List.of(
                () -> hogeschool("30GB").post(PLANS + "/" + plan + "/withdrawal", Map.of()),
                () -> OFFICER.post(BASE + "/decisions/" + award + "/announcement", null)));
    assertEquals(List.of(200, 409), codes(answers));
    boolean givenUp = answers.getFirst().statusCode() == 200;
    assertEquals(givenUp ? "REFUSED" : "AWARDED", state(plan));
    assertEquals(
        givenUp ? "plan-withdrawn" : "plan-decision-announced",
        Sql.value(
            "select substring(type from 'traineeship[.](.*)[.]v1') from outbox where subject = '"
                + plan
                + "' order by seq desc limit 1"));
  }

  @RepeatedTest(2)
  void a_call_prepared_twice_at_once_is_prepared_once() {
    String plan = rankedAlone("30GB");
    String call = callOf(plan);
    try (var topics = new Topics()) {
      reserve(topics, plan, UUID.randomUUID().toString());
      allocate(topics, call);
    }
    Callable<Response> prepare =
        () -> OFFICER.post(BASE + "/decisions", Map.<String, Object>of("call", call));
    List<Response> answers = AtOnce.all(List.of(prepare, prepare));
    assertEquals(List.of(201, 409), codes(answers));
    answers.stream()
        .filter(answer -> answer.statusCode() == 409)
        .forEach(answer -> answer.then().body("rule", equalTo("THERE_IS_SOMETHING_TO_DECIDE")));
    assertEquals("1", Sql.value("select count(*) from decision_item where plan = '" + plan + "'"));
  }

  @RepeatedTest(2)
  void a_decision_is_announced_or_withdrawn_never_both() {
    String plan = assessed(opened(), "30GB", 6, 3);
    String decision = BASE + "/decisions/" + signedOn(plan);
    List<Response> answers =
        AtOnce.all(
            List.of(
                () -> OFFICER.post(decision + "/announcement", null),
                () -> BOARD.post(decision + "/withdrawal", Map.of("reason", "To look anew."))));
    assertEquals(List.of(200, 409), codes(answers));
    boolean announced = answers.getFirst().statusCode() == 200;
    assertEquals(announced ? "REFUSED" : "ASSESSED", state(plan));
    OFFICER.get(decision).then().body("state", equalTo(announced ? "ANNOUNCED" : "WITHDRAWN"));
    assertEquals(
        announced ? "1" : "0",
        Sql.value(
            "select count(*) from plan where decision_id is not null and reference = '"
                + plan
                + "'"));
  }
}
