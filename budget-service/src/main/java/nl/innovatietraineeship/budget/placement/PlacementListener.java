package nl.innovatietraineeship.budget.placement;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.innovatietraineeship.kit.inbox.EventConsumption;
import nl.innovatietraineeship.kit.inbox.EventListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Follows placement. Order counts within a plan: a message that cannot be handled parks that plan
/// alone.
@ApplicationScoped
class PlacementListener extends EventListener<PlacementEvent> {

  @Inject EventConsumption consumption;
  @Inject Performances performances;

  PlacementListener() {
    super("budget-on-placement", PlacementEvent.class, "planId");
  }

  @Incoming("placement")
  @Blocking
  public void receive(ConsumerRecord<String, byte[]> record) {
    consumption.accept(record, this);
  }

  @Override
  protected void on(PlacementEvent event) {
    performances.on(event);
  }
}
