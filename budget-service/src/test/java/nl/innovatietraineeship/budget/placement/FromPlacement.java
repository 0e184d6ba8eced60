package nl.innovatietraineeship.budget.placement;

import jakarta.enterprise.inject.spi.CDI;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Messages of placement, the way that Kafka would bring them.
public final class FromPlacement {

  private FromPlacement() {}

  public static void deliver(ConsumerRecord<String, byte[]> record) {
    CDI.current().select(PlacementListener.class).get().receive(record);
  }
}
