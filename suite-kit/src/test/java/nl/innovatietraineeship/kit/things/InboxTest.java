package nl.innovatietraineeship.kit.things;

import static nl.innovatietraineeship.kit.things.Sample.ADMIN;
import static nl.innovatietraineeship.kit.things.Sample.BASE;
import static nl.innovatietraineeship.kit.things.Sample.OFFICER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import nl.innovatietraineeship.kit.testing.Golden;
import nl.innovatietraineeship.kit.testing.Offsets;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Topics;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = {
      @ResourceArg(name = "service", value = "placement"),
      @ResourceArg(name = "suite.public-url", value = "https://things.example")
    })
class InboxTest {

  private static final String LETTERS = BASE + "/dead-letters";

  @Inject KafkaClientService kafka;

  private final String plan = "P" + UUID.randomUUID().toString().substring(0, 8);
  private final String planId = UUID.randomUUID().toString();
  private final Topics topics = new Topics();

  @AfterEach
  void close() {
    topics.close();
  }

  @Test
  void an_event_that_comes_twice_has_its_effect_once() {
    Golden event = waitlisted(1);
    topics.publish(event);
    topics.publish(event);
    topics.publish(waitlisted(2));
    noted("place 1,place 2");
  }

  @Test
  void offsets_set_back_change_nothing() {
    topics.publish(waitlisted(1));
    noted("place 1");
    Offsets.setBack(kafka, "budget");
    topics.publish(waitlisted(2));
    noted("place 1,place 2");
  }

  @Test
  void an_unknown_type_is_skipped_and_counted() {
    topics.publish(Golden.of("allocation-completed").keyed(planId));
    topics.publish(waitlisted(1));
    noted("place 1");
    assertEquals(
        "0",
        Sql.value("select count(*) from dead_letter where type like '%allocation-completed%'"));
    RestAssured.given()
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("events_skipped_total"));
  }

  @Test
  void a_failing_event_parks_its_key_and_is_driven_again_in_order() throws Exception {
    Sql.run("insert into unheard_of values ('" + plan + "')");
    String other = UUID.randomUUID().toString();
    topics.publish(waitlisted(1));
    topics.publish(waitlisted(2));
    topics.publish(waitlisted(3).with("planId", other).with("plan", plan + "-other"));
    noted(plan + "-other", "place 3");
    assertEquals("FAILED,QUEUED", states());
    String id = head();
    ADMIN
        .get(LETTERS + "/" + id)
        .then()
        .statusCode(200)
        .body("state", equalTo("FAILED"))
        .body("parkedKey", equalTo(planId))
        .body("consumer", equalTo(BudgetListener.CONSUMER))
        .body("reason", equalTo("Unreadable: there is no plan " + plan))
        .body("attempts", equalTo(1));
    OFFICER.get(LETTERS).then().statusCode(403);
    redrive(id)
        .then()
        .statusCode(200)
        .body("state", equalTo("FAILED"))
        .body("attempts", equalTo(2));
    noted("");
    Sql.run("delete from unheard_of where plan = '" + plan + "'");
    redrive(id).then().statusCode(200).body("state", equalTo("REDRIVEN"));
    noted("place 1,place 2");
    assertEquals("REDRIVEN,REDRIVEN", states());
    topics.publish(waitlisted(4));
    noted("place 1,place 2,place 4");
  }

  @Test
  void what_cannot_be_read_is_kept_with_its_reason() {
    topics.publish(waitlisted(1), "{\"planId\": \"" + planId + "\", \"place\": \"first\"}");
    topics.publish(waitlisted(2), "no json");
    Awaitility.await()
        .atMost(Duration.ofSeconds(40))
        .until(() ->
            "2"
                .equals(
                    Sql.value(
                        "select count(*) from dead_letter where state = 'FAILED' and"
                            + " parked_key in ('"
                            + planId
                            + "', '"
                            + Golden.of("plan-waitlisted").key()
                            + "')")));
    ADMIN
        .get(LETTERS + "?state=FAILED&consumer=" + BudgetListener.CONSUMER + "&limit=200")
        .then()
        .statusCode(200)
        .body(
            "items.find { it.parkedKey == '" + planId + "' }.reason",
            containsString("the payload is not a nl.innovatietraineeship.plan-waitlisted.v1"));
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"planId\": \"PLAN\", \"place\": 1}', 'it has no callId, plan'",
    "'{\"planId\": \"PLAN\", \"callId\": null, \"plan\": \"P\", \"place\": 1}', it has no callId",
    "'{\"planId\": \"PLAN\", \"callId\": \"PLAN\", \"plan\": \"P\"}', place",
    "'{\"planId\": \"PLAN\", \"callId\": \"PLAN\", \"plan\": \"P\", \"place\": null}', place"
  })
  void a_field_that_is_not_there_is_named(String payload, String reason) {
    topics.publish(waitlisted(1), payload.replace("PLAN", planId));
    Awaitility.await()
        .atMost(Duration.ofSeconds(40))
        .untilAsserted(() -> {
          String told =
              Sql.value("select reason from dead_letter where parked_key = '" + planId + "'");
          assertTrue(told != null && told.contains(reason), String.valueOf(told));
        });
  }

  @Test
  void a_message_with_a_character_that_no_text_can_hold_is_kept_and_passed() {
    topics.publish(waitlisted(1), "{\"planId\": \"" + planId + "\", \"plan\": \"\0\"}");
    topics.publish(waitlisted(2), "{\"planId\": \"" + planId + "\\u0000\", \"place\": 1}");
    String other = UUID.randomUUID().toString();
    topics.publish(waitlisted(3).with("planId", other).with("plan", plan + "-other"));
    noted(plan + "-other", "place 3");
    assertEquals(
        "2",
        Sql.value(
            "select count(*) from dead_letter where state <> 'REDRIVEN' and (parked_key like '"
                + planId
                + "%' or payload like '%\u2400%')"));
  }

  private Golden waitlisted(int place) {
    return Golden.of("plan-waitlisted")
        .with("planId", planId)
        .with("plan", plan)
        .with("place", place);
  }

  private Response redrive(String id) {
    return ADMIN.post(LETTERS + "/" + id + "/redrive", null);
  }

  private void noted(String what) {
    noted(plan, what);
  }

  private static void noted(String plan, String what) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(40))
        .untilAsserted(() ->
            assertEquals(
                what,
                Sql.value(
                    "select coalesce(string_agg(what, ',' order by seq), '') from note"
                        + " where plan = '"
                        + plan
                        + "'")));
  }

  private String states() {
    return String.valueOf(
        Sql.value(
            "select string_agg(state, ',' order by seq) from dead_letter where parked_key = '"
                + planId
                + "'"));
  }

  private String head() {
    return String.valueOf(
        Sql.value(
            "select id from dead_letter where state = 'FAILED' and parked_key = '" + planId + "'"));
  }
}
