package nl.innovatietraineeship.sample;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// How to follow the suite's events: a topic a service, CloudEvents in binary mode.
///
/// The envelope is in the headers, the payload is the value, JSON as contracts/ describes it. One
/// partition keeps one call in order (budget, plan-review) or one plan (placement). A message can
/// come twice: remember `ce_id` of what was handled.
public final class SampleConsumer implements AutoCloseable {
  private static final Duration WAIT = Duration.ofMillis(500);

  private final KafkaConsumer<String, String> kafka;

  /// @param bootstrap of Kafka, locally `localhost:8086`
  /// @param topic such as `innovatietraineeship.plan-review.v1`
  /// @param group the name under which Kafka remembers how far this reader came
  public SampleConsumer(String bootstrap, String topic, String group) {
    var settings = new Properties();
    settings.put("bootstrap.servers", bootstrap);
    settings.put("group.id", group);
    // The topics are the history: a new reader begins at its beginning.
    settings.put("auto.offset.reset", "earliest");
    // What was read counts as read when it was handled, not before.
    settings.put("enable.auto.commit", "false");
    kafka = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    kafka.subscribe(List.of(topic));
  }

  /// Follows a topic from its beginning, until interrupted.
  ///
  /// @param bootstrapTopicAndGroup as in the constructor
  public static void main(String[] bootstrapTopicAndGroup) {
    if (bootstrapTopicAndGroup.length != 3) {
      System.err.println("usage: SampleConsumer BOOTSTRAP TOPIC GROUP");
      System.exit(2);
    }
    try (var consumer =
        new SampleConsumer(
            bootstrapTopicAndGroup[0], bootstrapTopicAndGroup[1], bootstrapTopicAndGroup[2])) {
      while (true) {
        consumer.read(System.out::println);
      }
    }
  }

  /// Prints what there is and returns how much it was.
  public int read(Consumer<String> print) {
    var records = kafka.poll(WAIT);
    for (var event : records) {
      print.accept(
          "%s %s %s"
              .formatted(header(event, "ce_type"), header(event, "ce_subject"), event.value()));
    }
    kafka.commitSync();
    return records.count();
  }

  private static String header(ConsumerRecord<String, String> event, String name) {
    return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    kafka.close();
  }
}
