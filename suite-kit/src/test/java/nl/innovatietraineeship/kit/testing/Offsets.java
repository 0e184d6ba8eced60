package nl.innovatietraineeship.kit.testing;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import java.time.Duration;

/// Where a service under test reads its topics on.
public final class Offsets {
  private static final Duration WITHIN = Duration.ofSeconds(30);

  private Offsets() {}

  /// Sets the consumers of these channels back to the beginning: all comes once more.
  public static void setBack(KafkaClientService kafka, String... channels) {
    for (String channel : channels) {
      KafkaConsumer<String, byte[]> consumer = kafka.getConsumer(channel);
      consumer
          .runOnPollingThread(reading -> {
            reading.seekToBeginning(reading.assignment());
          })
          .await()
          .atMost(WITHIN);
    }
  }
}
