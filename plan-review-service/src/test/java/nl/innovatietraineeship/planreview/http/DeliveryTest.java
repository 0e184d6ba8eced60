package nl.innovatietraineeship.planreview.http;

import static nl.innovatietraineeship.planreview.http.Persons.*;
import static nl.innovatietraineeship.planreview.http.Scene.*;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.innovatietraineeship.kit.testing.Golden;
import nl.innovatietraineeship.kit.testing.Offsets;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Topics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What budget tells is taken once, however often it is delivered, and nothing of it is lost.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "plan-review"))
class DeliveryTest {

  private static final Duration LONG = Duration.ofSeconds(60);

  @Inject KafkaClientService kafka;

  @Test
  void each_event_delivered_twice_and_all_delivered_again_has_one_effect() {
    String call = opened();
    String good = assessed(call, "30GB", 6, 6);
    String second = assessed(call, "28DN", 5, 5);
    close(call);
    CHAIR.post(CALLS + "/" + call + "/ranking", null).then().statusCode(201);
    try (var topics = new Topics()) {
      twice(topics, reservation(good));
      twice(topics, ofPlan("plan-waitlisted", second));
      String id = ADMIN.get(CALLS + "/" + call).jsonPath().getString("id");
      twice(
          topics,
          Golden.of("allocation-completed").keyed(id).with("callId", id).with("call", call));
      await()
          .atMost(LONG)
          .until(() ->
              "ALLOCATED".equals(ADMIN.get(CALLS + "/" + call).jsonPath().getString("state")));
      assertEquals(List.of("RESERVED", "WAITLISTED"), List.of(state(good), state(second)));
      announce(signed(Map.of("call", call)));
      twice(topics, ofPlan("grant-awarded", good).with("grantId", UUID.randomUUID().toString()));
      assertEquals("0", absorbedAfter(topics, good, 1));
      assertEquals("1", Sql.value(THE_GRANT_OF + good + "'"));

      String before = fingerprint(call);
      Offsets.setBack(kafka, "budget");
      assertEquals("0", absorbedAfter(topics, good, 2));
      assertEquals(before, fingerprint(call));
    }
  }

  @Test
  void a_message_that_cannot_be_handled_parks_its_call_while_others_go_on_and_is_re_driven()
      throws SQLException {
    String call = opened();
    String parked = assessed(call, "30GB", 6, 6);
    String behind = assessed(call, "28DN", 5, 5);
    close(call);
    CHAIR.post(CALLS + "/" + call + "/ranking", null).then().statusCode(201);
    String other = rankedAlone("30GB");
    Sql.run(
        "create function obstacle() returns trigger language plpgsql as $$ begin"
            + " raise exception 'an obstacle'; end $$");
    Sql.run(
        "create trigger obstacle before update on plan for each row when (new.reference = '"
            + parked
            + "') execute function obstacle()");
    try (var topics = new Topics()) {
      topics.publish(reservation(parked));
      topics.publish(ofPlan("plan-waitlisted", behind));
      topics.publish(reservation(other));
    }
    await().atMost(LONG).until(() -> state(other).equals("RESERVED"));
    await().atMost(LONG).until(() -> "FAILED,QUEUED".equals(letters(call)));
    assertEquals(List.of("RANKED", "RANKED"), List.of(state(parked), state(behind)));

    Sql.run("drop trigger obstacle on plan");
    String letter =
        Sql.value("select id from dead_letter where state = 'FAILED' and " + parkedBy(call));
    ADMIN.post(BASE + "/dead-letters/" + letter + "/redrive", null).then().statusCode(200);
    assertEquals("REDRIVEN,REDRIVEN", letters(call));
    assertEquals(List.of("RESERVED", "WAITLISTED"), List.of(state(parked), state(behind)));
  }

  private static final String THE_GRANT_OF =
      "select count(*) from plan where state = 'AWARDED' and grant_id is not null"
          + " and reference = '";

  private static Golden reservation(String plan) {
    return ofPlan("reservation-made", plan).with("reservationId", UUID.randomUUID().toString());
  }

  private static void twice(Topics topics, Golden event) {
    topics.publish(event);
    topics.publish(event);
  }

  /// Sends one more event, of an older ranking, which is absorbed behind all that was sent before.
  ///
  /// @return how many events of the call were absorbed besides those that this method sent
  private static String absorbedAfter(Topics topics, String plan, int sent) {
    String marked = "2021-03-01T10:00:00Z";
    topics.publish(
        ofPlan("reservation-made", plan).with("rankingVersion", 0).with("occurredOn", marked));
    await()
        .atMost(LONG)
        .until(() ->
            Integer.toString(sent)
                .equals(
                    Sql.value(
                        "select count(*) from absorbed_event where subject = '"
                            + plan
                            + "' and occurred_on = '"
                            + marked
                            + "'")));
    return String.valueOf(
        Sql.value(
            "select count(*) - "
                + sent
                + " from absorbed_event where subject like '"
                + callOf(plan)
                + "%'"));
  }

  private static String fingerprint(String call) {
    return String.valueOf(
        Sql.value(
            "select concat_ws(' ', (select string_agg(p.state || p.version, ',' order by"
                + " p.reference) from plan p where p.call_id = c.id), c.state, c.version,"
                + " (select count(*) from dead_letter where parked_key = c.id::text))"
                + " from call c where c.reference = '"
                + call
                + "'"));
  }

  private static @Nullable String letters(String call) {
    return Sql.value(
        "select string_agg(state, ',' order by seq) from dead_letter where " + parkedBy(call));
  }

  private static String parkedBy(String call) {
    return "parked_key = (select id::text from call where reference = '" + call + "')";
  }
}
