package nl.innovatietraineeship.placement.plan;

import static nl.innovatietraineeship.placement.scene.People.coordinator;
import static nl.innovatietraineeship.placement.scene.People.sia;
import static nl.innovatietraineeship.placement.scene.ToldPlan.BRIN;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.kit.testing.Golden;
import nl.innovatietraineeship.kit.testing.Offsets;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Topics;
import nl.innovatietraineeship.placement.scene.Match;
import nl.innovatietraineeship.placement.scene.ToldPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What placement follows: read from the golden messages, twice, late, out of step, and unreadable.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class ListenersTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject KafkaClientService kafka;

  @Test
  void the_golden_messages_are_read_and_have_one_effect_delivered_twice() {
    List<Golden> read =
        List.of(
            Golden.of("call-opened"),
            Golden.of("plan-submitted"),
            Golden.of("plan-decision-announced"),
            Golden.of("grant-awarded"),
            Golden.of("plan-withdrawn"));
    try (var topics = new Topics()) {
      read.forEach(topics::publish);
      read.forEach(topics::publish);
    }
    String ids = String.join("', '", read.stream().map(Golden::eventId).toList());
    await()
        .atMost(PATIENCE)
        .until(() ->
            "5".equals(Sql.value("select count(*) from inbox where event_id in ('" + ids + "')")));
    await()
        .atMost(PATIENCE)
        .until(() ->
            "15".equals(Sql.value("select count(*) from slot where reference like 'IT20-001-S%'")));
    assertEquals("AWARDED", Sql.value("select state from known_plan where reference = 'IT20-001'"));
    assertEquals(
        "WITHDRAWN", Sql.value("select state from known_plan where reference = 'IT20-005'"));
    assertEquals(
        "6 6 2",
        Sql.value(
            "select internship_months || ' ' || supervision_weeks || ' ' || training_sessions"
                + " from known_call where reference = 'IT20'"));
    assertEquals(
        "0", Sql.value("select count(*) from dead_letter where event_id in ('" + ids + "')"));
  }

  @Test
  void offsets_set_back_change_nothing() {
    var plan = ToldPlan.awarded(2);
    Match.under(plan).confirmed().started();
    var before = told(plan);
    Offsets.setBack(kafka, "plan-review", "budget");
    // Behind all that was read before: when it is in, the rest came again.
    plan.next().award(1);
    assertEquals(before, told(plan));
  }

  /// All that events made of a plan, and what was published of it.
  private static @Nullable String told(ToldPlan plan) {
    return Sql.value(
        """
        select concat_ws(' ', p.state, p.version, p.absorbed,
          (select count(*) from slot s where s.plan_id = p.id),
          (select count(*) from slot s where s.plan_id = p.id and s.traineeship_id is not null),
          (select count(*) from traineeship t where t.plan_id = p.id and t.state = 'INTERNSHIP'),
          (select count(*) from outbox o where o.payload like '%' || p.id || '%'),
          (select count(*) from dead_letter d where d.parked_key = p.id::text))
        from known_plan p where p.id = '\
        """
            + plan.id()
            + "'");
  }

  @Test
  void a_grant_that_comes_before_its_plan_is_known_makes_it_known() {
    var plan = ToldPlan.ofOpenedCall();
    plan.publish(plan.about("grant-awarded").with("slots", 3));
    plan.until("AWARDED");
    plan.publish(plan.about("plan-submitted"));
    plan.publish(plan.about("plan-decision-announced"));
    Match.under(plan).confirmed().started();
    assertEquals("3", plan.seen("slots.open"));
  }

  @Test
  void a_withdrawal_that_comes_after_the_grant_is_noted_and_changes_nothing() {
    var plan = ToldPlan.awarded(1);
    plan.publish(plan.about("plan-withdrawn"));
    await()
        .atMost(PATIENCE)
        .until(() ->
            Sql.value("select absorbed from known_plan where id = '" + plan.id() + "'") != null);
    plan.until("AWARDED");
  }

  /// Of two that follow the first the change is what may come; the other one is noted, alone.
  @Test
  void a_determination_that_is_changed_is_no_second_one() {
    var plan = ToldPlan.awarded(1).determined();
    plan.publish(
        plan.grantDetermined().with("before", Map.of("amount", "20000.00", "currency", "EUR")));
    plan.publish(plan.grantDetermined().with("announcedOn", "2020-11-03"));
    await().atMost(PATIENCE).until(() -> noted(plan).contains("2020-11-03"));
    assertEquals(1, noted(plan).lines().count(), () -> noted(plan));
  }

  private static String noted(ToldPlan plan) {
    return String.valueOf(
        Sql.value("select absorbed from known_plan where id = '" + plan.id() + "'"));
  }

  @Test
  void a_message_that_cannot_be_read_parks_its_plan_and_is_redriven_in_order() {
    var poisoned = ToldPlan.submitted();
    var other = ToldPlan.submitted();
    Golden refused = poisoned.refusal("NOBODY_KNOWS");
    poisoned.publish(refused);
    poisoned.publish(poisoned.about("plan-withdrawn"));
    // Other plans go on.
    other.withdrawn();
    String id = awaitParked(refused, "FAILED");
    poisoned.until("KNOWN");
    sia("admin")
        .get("/placement/v1/dead-letters/" + id)
        .then()
        .statusCode(200)
        .body("consumer", equalTo("placement-on-plan-review"))
        .body("parkedKey", equalTo(poisoned.id()));
    // It is repaired beneath, as an administrator would, and re-driven: the withdrawal follows.
    repair(refused);
    sia("admin").post("/placement/v1/dead-letters/" + id + "/redrive", null).then().statusCode(200);
    poisoned.until("REFUSED");
    assertEquals(
        "0",
        Sql.value(
            "select count(*) from dead_letter where state <> 'REDRIVEN' and parked_key = '"
                + poisoned.id()
                + "'"));
    assertEquals(
        "withdrawal of 2021-01-27 came when the plan was REFUSED",
        Sql.value("select absorbed from known_plan where id = '" + poisoned.id() + "'"));
  }

  @Test
  void a_message_that_is_no_json_is_kept_with_its_reason() {
    var plan = ToldPlan.submitted();
    Golden broken = plan.about("grant-awarded");
    try (var topics = new Topics()) {
      topics.publish(broken, "{\"planId\": ");
    }
    awaitParked(broken, "FAILED");
    coordinator(BRIN)
        .get("/placement/v1/plans/" + plan.reference())
        .then()
        .body("state", equalTo("KNOWN"))
        .body("slots.open", equalTo(0));
    coordinator(BRIN)
        .get("/placement/v1/plans?state=KNOWN&call=" + plan.reference().substring(0, 4))
        .then()
        .body("items.reference", contains(plan.reference()));
  }

  private static String awaitParked(Golden message, String state) {
    String query =
        "select id from dead_letter where event_id = '%s' and state = '%s'"
            .formatted(message.eventId(), state);
    await().atMost(PATIENCE).until(() -> Sql.value(query) != null);
    return String.valueOf(Sql.value(query));
  }

  private static void repair(Golden message) {
    try {
      Sql.run(
          "update dead_letter set payload = replace(payload, 'NOBODY_KNOWS', 'BOARD') where event_id"
              + " = '"
              + message.eventId()
              + "'");
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
