package nl.innovatietraineeship.budget.planreview;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Contract;
import nl.innovatietraineeship.kit.testing.Golden;
import nl.innovatietraineeship.kit.testing.Offsets;
import nl.innovatietraineeship.kit.testing.Published;
import nl.innovatietraineeship.kit.testing.Published.Message;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Tokens;
import nl.innovatietraineeship.kit.testing.Topics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// The story of contracts on the real Kafka: its messages of plan-review, each delivered twice,
/// make the messages of budget, in their order and with their content.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryTest {

  private static final Set<String> ONLY_OURS = Set.of("reservationId", "grantId");
  private static final List<String> PUBLISHED =
      List.of(
          "reservation-made",
          "plan-waitlisted",
          "allocation-completed",
          "reservation-released",
          "grant-awarded",
          "claim-lapsed");

  @Inject KafkaClientService kafka;

  private final List<Golden> story = Golden.story();
  private final List<Golden> told =
      story.stream().filter(message -> message.sender().equals("plan-review")).toList();

  /// What budget says by itself; the rest of its messages follow from what its people do.
  private final List<Golden> expected =
      story.stream()
          .filter(message -> message.sender().equals("budget"))
          .filter(message ->
              PUBLISHED.stream().anyMatch(type -> message.type().endsWith("." + type + ".v1")))
          .toList();

  private final String callId = Golden.of("call-opened").key();

  @Test
  @Order(1)
  void the_messages_of_plan_review_each_delivered_twice_make_those_of_budget_once() {
    try (var topics = new Topics();
        var published = new Published()) {
      var reservations = new HashMap<String, String>();
      for (Golden message : told) {
        Golden sent = message;
        if (message.payload().path("outcome").asText().equals("AWARDED")) {
          sent = award(message, published, reservations);
        }
        topics.publish(sent);
        topics.publish(sent);
      }
      List<Message> all = until(published, expected.size());
      assertEquals(
          expected.stream().map(golden -> withoutOurs(golden.payload())).toList(),
          all.stream().map(message -> withoutOurs((ObjectNode) message.payload())).toList());
      PUBLISHED.forEach(type ->
          Contract.assertKept(
              type, published.await(type, event -> event.path("call").asText().equals("IT20"))));
    }
    assertEquals("0", Sql.value("select count(*) from dead_letter where " + parked()));
  }

  @Test
  @Order(2)
  void the_ledger_of_the_story_balances_under_its_ceiling() {
    var position = Api.as(Tokens.of("finance", "finance-1")).get("/budget/v1/calls/IT20/position");
    assertEquals(200, position.statusCode());
    var json = position.jsonPath();
    assertEquals("3900000.00", json.getString("ceiling.amount"));
    assertEquals("0.00", json.getString("reserved.amount"));
    assertEquals("3816003.00", json.getString("awarded.amount"));
    assertEquals("83997.00", json.getString("free.amount"));
    assertEquals("2021-01-29T14:00:00Z", json.getString("asOf"));
    assertEquals(0, json.getInt("claims.waiting"));
    assertEquals(13, json.getInt("claims.granted"));
    assertEquals(
        "0",
        Sql.value(
            "select count(*) from (select booking_id from entry group by booking_id"
                + " having sum(coalesce(debit, 0)) <> sum(coalesce(credit, 0))) as wrong"));
  }

  @Test
  @Order(3)
  void offsets_set_back_to_the_beginning_change_nothing() {
    var before = fingerprint();
    var received = received();
    Offsets.setBack(kafka, "plan-review");
    try (var topics = new Topics()) {
      // Behind all that is read again: when this is in, they were.
      topics.publish(
          Golden.of("plan-withdrawn")
              .with("planId", "00000000-0000-7000-8000-000000000999")
              .with("plan", "IT20-999"));
    }
    await().atMost(Duration.ofSeconds(60)).until(() -> !Objects.equals(received, received()));
    assertEquals(before, fingerprint());
  }

  @Test
  @Order(4)
  void a_message_that_cannot_be_handled_parks_its_call_while_others_go_on_and_is_re_driven() {
    ToldCall parked = new ToldCall();
    ToldCall other = new ToldCall();
    ToldCall.sql(
        "create function obstacle() returns trigger language plpgsql as $$ begin"
            + " raise exception 'an obstacle'; end $$");
    ToldCall.sql(
        "create trigger obstacle before insert on claim for each row when (new.plan = '"
            + parked.plan(1)
            + "') execute function obstacle()");
    try (var topics = new Topics()) {
      for (ToldCall call : List.of(parked, other)) {
        topics.publish(call.ofCall("call-opened"));
        topics.publish(call.ofPlan("plan-ranked", 1));
        topics.publish(call.ofCall("ranking-established").with("count", 1));
      }
    }
    await().atMost(Duration.ofSeconds(60)).until(() -> other.state(1).equals("RESERVED"));
    await().atMost(Duration.ofSeconds(60)).until(() -> "FAILED,QUEUED".equals(letters(parked)));
    assertEquals("none", parked.state(1));

    ToldCall.sql("drop trigger obstacle on claim");
    var admin = Api.as(Tokens.of("admin", "admin-1"));
    String letter =
        Sql.value(
            "select id from dead_letter where state = 'FAILED' and parked_key = '"
                + parked.id()
                + "'");
    assertEquals(
        200, admin.post("/budget/v1/dead-letters/" + letter + "/redrive", null).statusCode());

    assertEquals("REDRIVEN,REDRIVEN", letters(parked));
    assertEquals("RESERVED", parked.watched().state(1));
  }

  @Test
  @Order(5)
  void a_start_that_placement_tells_twice_is_noted_once() {
    Golden started = Golden.of("internship-started");
    String performed =
        "select count(*) from slot_performance where plan_id = '"
            + started.payload().path("planId").asText()
            + "'";
    try (var topics = new Topics()) {
      topics.publish(started);
      topics.publish(started);
      topics.publish(started.anew());
    }
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() ->
            "1"
                .equals(
                    Sql.value(
                        "select count(*) from absorbed_event where reason = 'PERFORMANCE_IS_KNOWN'"
                            + " and call_id = '"
                            + callId
                            + "'")));
    assertEquals("1", Sql.value(performed));
  }

  private Golden award(Golden message, Published published, Map<String, String> reservations) {
    String plan = message.payload().path("plan").asText();
    String ours =
        reservations.computeIfAbsent(
            plan,
            any ->
                published
                    .await("reservation-made", event -> event.path("plan").asText().equals(plan))
                    .payload()
                    .path("reservationId")
                    .asText());
    return message.with("reservationId", ours);
  }

  private List<Message> until(Published published, int count) {
    String lastPlan = expected.getLast().payload().path("plan").asText();
    var seen =
        published.until("claim-lapsed", event -> event.path("plan").asText().equals(lastPlan));
    List<Message> ours = seen.stream().filter(message -> message.key().equals(callId)).toList();
    assertEquals(count, ours.size());
    return ours;
  }

  private static ObjectNode withoutOurs(ObjectNode payload) {
    return payload.deepCopy().remove(ONLY_OURS);
  }

  private static @Nullable String fingerprint() {
    return Sql.value(
        "select concat_ws(' ', (select count(*) from entry), (select count(*) from claim),"
            + " (select count(*) from awarded_grant), (select count(*) from outbox),"
            + " (select sum(reserved + awarded) from call))");
  }

  private static @Nullable String received() {
    return Sql.value("select count(*) from inbox");
  }

  private static @Nullable String letters(ToldCall call) {
    return Sql.value(
        "select string_agg(state, ',' order by seq) from dead_letter where parked_key = '"
            + call.id()
            + "'");
  }

  private String parked() {
    return "parked_key = '" + callId + "'";
  }
}
