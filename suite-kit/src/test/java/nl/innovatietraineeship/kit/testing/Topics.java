package nl.innovatietraineeship.kit.testing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/// Publishes as another service does.
public final class Topics implements AutoCloseable {

  private final Corner corner = SuiteStack.corner();
  private final KafkaProducer<String, String> producer =
      new KafkaProducer<>(
          Map.of("bootstrap.servers", corner.bootstrap(), "acks", "all"),
          new StringSerializer(),
          new StringSerializer());

  /// Returns when Kafka has it.
  public void publish(Golden message) {
    publish(message, message.payload().toString());
  }

  /// As above with a payload that is not what it should be.
  public void publish(Golden message, String payload) {
    var sent =
        new ProducerRecord<String, String>(corner.topic(message.sender()), message.key(), payload);
    message
        .headers()
        .forEach((name, value) -> sent.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try {
      producer.send(sent).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("not published", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
