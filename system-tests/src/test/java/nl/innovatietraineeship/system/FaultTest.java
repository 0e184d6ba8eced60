package nl.innovatietraineeship.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.innovatietraineeship.localstack.Service;
import nl.innovatietraineeship.sample.SampleConsumer;
import nl.innovatietraineeship.scenario.Actor;
import nl.innovatietraineeship.scenario.Api;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What was acknowledged is kept, whatever dies.
@Order(9)
@ExtendWith(SuiteUp.class)
class FaultTest {
  private static final Duration EVENTS_WITHIN = Duration.ofSeconds(60);

  /// Time for a second copy to show up, were there one.
  private static final Duration LISTEN_ON = Duration.ofSeconds(5);

  /// The command is acknowledged while nothing reads the outbox; then the service, Kafka, Connect
  /// and PostgreSQL die without a word. What was promised arrives, and arrives once.
  @Test
  void an_event_outlives_the_death_of_service_and_stack(RunningSuite suite) throws Exception {
    var supervisor = suite.supervisor();
    var connector = supervisor.connectorOf(Service.PLAN_REVIEW);
    String call;
    try (var api = new Api(suite.addresses());
        var connectors = supervisor.connectors()) {
      var calls = new Calls(suite.addresses());
      call = calls.draft(api);
      connectors.pause(connector);
      calls.open(api, call);
      assertTrue(
          api.as(Actor.FINANCE).find("/budget/v1/calls/" + call).isEmpty(),
          "the event came through a paused connector");
    }

    supervisor.kill(Service.PLAN_REVIEW.word());
    supervisor.killPostgres();
    supervisor.kill("stack");
    supervisor.awaitReady();

    try (var api = new Api(suite.addresses());
        var connectors = supervisor.connectors()) {
      connectors.resume(connector);
      awaitBooks(api, call);
    }
    assertEquals(1, openings(suite, call).size());
  }

  private static void awaitBooks(Api api, String call) throws InterruptedException {
    var until = Instant.now().plus(EVENTS_WITHIN);
    while (api.as(Actor.FINANCE).find("/budget/v1/calls/" + call).isEmpty()) {
      assertTrue(Instant.now().isBefore(until), "the event of " + call + " was lost");
      Thread.sleep(200);
    }
  }

  private static List<String> openings(RunningSuite suite, String call) {
    var printed = new ArrayList<String>();
    try (var consumer =
        new SampleConsumer(
            suite.kafka(), "innovatietraineeship.plan-review.v1", "fault-" + UUID.randomUUID())) {
      var until = Instant.now().plus(LISTEN_ON);
      while (consumer.read(printed::add) > 0 || Instant.now().isBefore(until)) {
        // Reads on until the topic has been silent for a while.
      }
    }
    return printed.stream()
        .filter(line -> line.startsWith("nl.innovatietraineeship.call-opened.v1 " + call + " "))
        .toList();
  }
}
