package nl.innovatietraineeship.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/// What the module under test published through outbox, Debezium and Kafka, from the beginning.
public final class Published implements AutoCloseable {

  /// Longer than Connect takes to start a connector on a busy machine.
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private static final JsonMapper JSON = new JsonMapper();

  private final List<Message> seen = new ArrayList<>();
  private final KafkaConsumer<String, String> consumer;

  /// An event as it was published.
  public record Message(
      String type, String key, Map<String, String> headers, JsonNode payload, int partition) {}

  public Published() {
    Corner corner = SuiteStack.corner();
    corner.connectOutbox();
    consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", corner.bootstrap(), "auto.offset.reset", "earliest"),
            new StringDeserializer(),
            new StringDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(corner.ownTopic()).stream()
            .map(part -> new TopicPartition(part.topic(), part.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /// The first event of a type that fits, waited for.
  ///
  /// @param name as in the catalogue, such as `plan-submitted`
  public Message await(String name, Predicate<JsonNode> fits) {
    String type = "nl.innovatietraineeship." + name + ".v1";
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      for (Message message : seen) {
        if (message.type().equals(type) && fits.test(message.payload())) {
          return message;
        }
      }
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("no " + name + " as expected among " + types());
      }
      poll();
    }
  }

  public Message await(String name) {
    return await(name, any -> true);
  }

  /// All that was published until an event that fits, in the order of arrival.
  public List<Message> until(String name, Predicate<JsonNode> fits) {
    await(name, fits);
    return List.copyOf(seen);
  }

  private void poll() {
    consumer.poll(Duration.ofMillis(100)).forEach(record -> seen.add(message(record)));
  }

  private List<String> types() {
    return seen.stream().map(Message::type).toList();
  }

  private static Message message(ConsumerRecord<String, String> record) {
    var headers = new LinkedHashMap<String, String>();
    record
        .headers()
        .forEach(header -> {
          // An event made outside a trace has a traceparent without a value.
          if (header.value() != null) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
          }
        });
    try {
      return new Message(
          headers.getOrDefault("ce_type", ""),
          record.key(),
          headers,
          JSON.readTree(record.value()),
          record.partition());
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON was published: " + record.value(), e);
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
