package nl.innovatietraineeship.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// The life of an outbox row, in order: the stack is stopped and killed on the way.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StackTest {
  private static final String TOPIC = "innovatietraineeship.placement.v1";
  private static final Duration RUNS_WITHIN = Duration.ofMinutes(1);
  private static final Duration ARRIVES_WITHIN = Duration.ofSeconds(30);

  /// How long we look for a second copy.
  private static final Duration QUIET = Duration.ofSeconds(2);

  private final List<ConsumerRecord<String, String>> seen = new ArrayList<>();
  private final List<UUID> sent = new ArrayList<>();
  private RunningStack stack;
  private OutboxTable outbox;
  private KafkaConsumer<String, String> consumer;

  @BeforeAll
  void start(@TempDir Path dir) throws Exception {
    stack = new RunningStack(dir, Path.of("target/postgres").toAbsolutePath());
    outbox = new OutboxTable(stack.properties(), "placement");
    consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                stack.properties().value("kafka.bootstrap"),
                "group.id",
                "test",
                "auto.offset.reset",
                "earliest"),
            new StringDeserializer(),
            new StringDeserializer());
    consumer.subscribe(List.of(TOPIC));
  }

  @AfterAll
  void stop() {
    consumer.close();
    stack.close();
  }

  @Test
  @Order(1)
  void events_committed_before_the_connector_is_registered_arrive_in_their_order()
      throws Exception {
    outbox.create();
    sent.add(outbox.add("a", "{\"first\": 1}", "null"));
    sent.add(outbox.add("a", "{\"second\": 2}", "'00-1-2-01'"));
    try (var connectors = connectors()) {
      connectors.register(Outbox.in(stack.properties(), "placement", "placement", ""));
      connectors.awaitRunning("outbox-placement", RUNS_WITHIN);
    }
    assertAllArriveOnce();
  }

  @Test
  @Order(2)
  void an_event_carries_its_envelope_in_headers_and_its_payload_as_it_was() {
    var second = seen.get(1);
    assertEquals("a", second.key());
    assertEquals("{\"second\": 2}", second.value());
    assertEquals(
        Map.of(
            "ce_id", sent.get(1).toString(),
            "ce_source", "urn:nld:oin:1:systeem:placement",
            "ce_specversion", "1.0",
            "ce_type", "nl.innovatietraineeship.place-offered.v1",
            "ce_subject", "IT20",
            "ce_time", "2020-11-02T08:00:00Z",
            "ce_dataschema", "urn:schema",
            "ce_partitionkey", "a",
            "traceparent", "00-1-2-01",
            "content-type", "application/json"),
        headers(second));
    var noTrace = seen.getFirst().headers().lastHeader("traceparent");
    assertNull(noTrace == null ? null : noTrace.value());
  }

  @Test
  @Order(3)
  void a_row_deleted_says_nothing() throws Exception {
    outbox.execute("delete from outbox");
    sent.add(outbox.add("b", "{}", "null"));
    assertAllArriveOnce();
  }

  @Test
  @Order(4)
  void everything_is_kept_over_a_restart_and_goes_on() throws Exception {
    stack.restart();
    sent.add(outbox.add("c", "{}", "null"));
    assertAllArriveOnce();
  }

  @Test
  @Order(5)
  void what_was_committed_while_the_connector_paused_arrives_after_a_crash() throws Exception {
    try (var connectors = connectors()) {
      connectors.pause("outbox-placement");
      sent.add(outbox.add("d", "{}", "null"));
      stack.crash();
      connectors.resume("outbox-placement");
      connectors.awaitRunning("outbox-placement", RUNS_WITHIN);
    }
    assertAllArriveOnce();
  }

  @Test
  @Order(6)
  void no_topic_is_made_by_asking_for_it() {
    assertFalse(consumer.listTopics().containsKey("innovatietraineeship.unknown.v1"));
    assertEquals(Kafka.PARTITIONS, consumer.partitionsFor(TOPIC).size());
  }

  private Connectors connectors() {
    return new Connectors(URI.create(stack.properties().value("connect.url")));
  }

  private void assertAllArriveOnce() {
    var until = Instant.now().plus(ARRIVES_WITHIN);
    while (Instant.now().isBefore(until) && !ids().containsAll(sent)) {
      poll(Duration.ofMillis(200));
    }
    poll(QUIET);
    assertEquals(sent.stream().sorted().toList(), ids().stream().sorted().toList());
  }

  private void poll(Duration within) {
    var until = Instant.now().plus(within);
    while (Instant.now().isBefore(until)) {
      consumer.poll(Duration.ofMillis(100)).forEach(seen::add);
    }
  }

  private List<UUID> ids() {
    return seen.stream()
        .map(event -> UUID.fromString(headers(event).getOrDefault("ce_id", "")))
        .toList();
  }

  private static Map<String, String> headers(ConsumerRecord<String, String> event) {
    var headers = new HashMap<String, String>();
    event
        .headers()
        .forEach(header ->
            headers.put(
                header.key(), header.value() == null ? "" : new String(header.value(), UTF_8)));
    return headers;
  }
}
