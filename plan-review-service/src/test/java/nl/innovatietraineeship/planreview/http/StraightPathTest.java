package nl.innovatietraineeship.planreview.http;

import static nl.innovatietraineeship.planreview.http.Persons.*;
import static nl.innovatietraineeship.planreview.http.Scene.*;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.innovatietraineeship.kit.testing.Contract;
import nl.innovatietraineeship.kit.testing.Published;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Topics;
import org.junit.jupiter.api.Test;

/// A call from its draft to the announced decision, through HTTP, Kafka and the database.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "plan-review"))
class StraightPathTest {

  /// The golden sections and criteria have no rebuttal; every other field is there.
  private static final List<String> PUBLISHED =
      List.of(
          "call-opened",
          "plan-submitted",
          "plan-completeness-checked",
          "plan-under-review",
          "review-submitted",
          "plan-assessed",
          "plan-withdrawn",
          "call-closed",
          "plan-ranked",
          "ranking-established",
          "plan-decision-announced");

  @Test
  void a_call_goes_from_its_draft_to_the_announced_decision_and_tells_it_as_promised() {
    String call = opened();
    String good = assessed(call, "30GB", 6, 6);
    String second = assessed(call, "28DN", 5, 5);
    String bad = assessed(call, "21RI", 6, 3);
    String withdrawn = submitted(call, "25KB");
    hogeschool("25KB")
        .post(PLANS + "/" + withdrawn + "/withdrawal", Map.of("reason", "The partners withdrew."))
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"));
    String draft = plan(call, "25DW");
    close(call);
    hogeschool("25DW").get(PLANS + "/" + draft).then().body("state", equalTo("LAPSED"));

    Response ranking = CHAIR.post(CALLS + "/" + call + "/ranking", null);
    ranking.then().statusCode(201).body("plans.plan", equalTo(List.of(good, second)));
    assertEquals(
        BASE + "/calls/" + call + "/ranking",
        java.net.URI.create(ranking.header("Location")).getPath());
    OFFICER.get(CALLS + "/" + call + "/ranking").then().body("seed", notNullValue());
    masked(good, "30GB");
    masked(bad, "21RI");

    try (var topics = new Topics()) {
      reserve(topics, good, UUID.randomUUID().toString());
      waitlist(topics, second);
      OFFICER
          .post(BASE + "/decisions", Map.of("call", call))
          .then()
          .statusCode(409)
          .body("rule", equalTo("ONLY_AN_ALLOCATED_CALL_IS_DECIDED_WHOLE"));
      allocate(topics, call);
      masked(good, "30GB");
      masked(second, "28DN");
      String decision = announced(call);
      awarded(good, decision);
      topics.publish(ofPlan("grant-awarded", good));
      org.awaitility.Awaitility.await()
          .until(() -> OFFICER.get(PLANS + "/" + good).jsonPath().getString("grantId") != null);
    }
    hogeschool("28DN")
        .get(CALLS + "/" + call + "/ranking")
        .then()
        .body("seed", notNullValue())
        .body("plans.plan", equalTo(List.of(second)));
    hogeschool("21RI").get(CALLS + "/" + call + "/ranking").then().statusCode(404);
    String reason = "items[0].items[0].reason";
    DASHBOARD.get(BASE + "/decisions?call=" + call).then().body(reason, nullValue());
    OFFICER.get(BASE + "/decisions?call=" + call).then().body(reason, notNullValue());
    DASHBOARD
        .get(PLANS + "/" + good)
        .then()
        .body("advice.scores[0].score", notNullValue())
        .body("advice.text", nullValue());
    hogeschool("28DN")
        .get(PLANS + "/" + second)
        .then()
        .body("state", equalTo("REFUSED"))
        .body("ground", equalTo("CEILING"))
        .body("reservePlace", equalTo(1));
    hogeschool("21RI")
        .get(PLANS + "/" + bad)
        .then()
        .body("ground", equalTo("ASSESSMENT"))
        .body("reservePlace", nullValue());
    promisesKept(call);
  }

  private static void masked(String plan, String brin) {
    var applicant = hogeschool(brin);
    applicant
        .get(PLANS + "/" + plan)
        .then()
        .body("state", equalTo("UNDER_REVIEW"))
        .body("positive", nullValue())
        .body("rank", nullValue())
        .body("reservation", nullValue())
        .body("reservePlace", nullValue())
        .body("decideBefore.articles", equalTo(List.of("AvS 17(2)b", "ATW 4(a)")));
    String call = callOf(plan);
    applicant
        .get(PLANS + "?call=" + call + "&state=UNDER_REVIEW")
        .then()
        .body("items.reference", equalTo(List.of(plan)));
    for (String hidden : List.of("ASSESSED", "RANKED", "RESERVED", "WAITLISTED")) {
      applicant
          .get(PLANS + "?call=" + call + "&state=" + hidden)
          .then()
          .statusCode(200)
          .body("items", hasSize(0));
    }
    applicant
        .post(PLANS + "/" + plan + "/submission", null)
        .then()
        .statusCode(409)
        .body("rule", equalTo("ONLY_A_DRAFT_IS_SUBMITTED"))
        .body("state", equalTo("UNDER_REVIEW"));
    applicant.get(BASE + "/decisions?call=" + call).then().body("items", hasSize(0));
  }

  private static String announced(String call) {
    Response prepared = OFFICER.post(BASE + "/decisions", Map.of("call", call));
    prepared.then().statusCode(201).body("items", hasSize(3)).body("state", equalTo("PREPARED"));
    String decision = prepared.jsonPath().getString("reference");
    OFFICER
        .post(BASE + "/decisions", Map.of("call", call))
        .then()
        .statusCode(409)
        .body("rule", equalTo("THERE_IS_SOMETHING_TO_DECIDE"));
    BOARD.post(BASE + "/decisions/" + decision + "/signature", null).then().statusCode(200);
    Response announced = OFFICER.post(BASE + "/decisions/" + decision + "/announcement", null);
    announced
        .then()
        .statusCode(200)
        .body("objectUntil.articles", org.hamcrest.Matchers.hasItems("Awb 6:8(1)", "Awb 6:7"));
    return decision;
  }

  private static void awarded(String plan, String decision) {
    hogeschool("30GB")
        .get(PLANS + "/" + plan)
        .then()
        .body("state", equalTo("AWARDED"))
        .body("startBefore", notNullValue())
        .body("rank", nullValue());
    hogeschool("30GB")
        .get(BASE + "/decisions/" + decision)
        .then()
        .body("items.plan", equalTo(List.of(plan)))
        .body("preparedBy", nullValue());
    OFFICER
        .get(BASE + "/decisions?plan=" + plan)
        .then()
        .body("items.reference", equalTo(List.of(decision)))
        .body("items[0].items[0].reason", containsString("EUR 300,000.00"));
  }

  /// Every event was published with the golden message's fields, by its schema and in order.
  private static void promisesKept(String call) {
    try (var published = new Published()) {
      for (String type : PUBLISHED) {
        Contract.assertKept(type, published.await(type, event -> isBest(event, type, call)));
      }
      List<String> ranked =
          published
              .until("ranking-established", event -> call.equals(event.path("call").asText()))
              .stream()
              .filter(message -> call.equals(message.payload().path("call").asText()))
              .map(message -> message.type().replace("nl.innovatietraineeship.", ""))
              .filter(type -> type.startsWith("plan-ranked") || type.startsWith("ranking-"))
              .toList();
      assertEquals(List.of("plan-ranked.v1", "plan-ranked.v1", "ranking-established.v1"), ranked);
    }
  }

  /// Of decisions the award: a refusal has other optional fields.
  private static boolean isBest(JsonNode event, String type, String call) {
    return call.equals(event.path("call").asText())
        && (!type.equals("plan-decision-announced")
            || event.path("outcome").asText().equals("AWARDED"));
  }
}
