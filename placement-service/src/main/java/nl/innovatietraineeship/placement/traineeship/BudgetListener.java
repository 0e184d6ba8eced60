package nl.innovatietraineeship.placement.traineeship;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.innovatietraineeship.kit.inbox.EventConsumption;
import nl.innovatietraineeship.kit.inbox.EventListener;
import nl.innovatietraineeship.placement.plan.BudgetEvent;
import nl.innovatietraineeship.placement.plan.PlanLifecycle;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Follows budget: a grant opens slots, its change closes free ones; a grant that ends or is
/// determined takes the matches of its plan with it. What cannot be handled parks its plan.
@ApplicationScoped
class BudgetListener extends EventListener<BudgetEvent> {

  @Inject EventConsumption consumption;
  @Inject PlanLifecycle plans;
  @Inject TraineeshipLifecycle traineeships;

  BudgetListener() {
    super("placement-on-budget", BudgetEvent.class, "planId");
  }

  @Incoming("budget")
  @Blocking
  public void receive(ConsumerRecord<String, byte[]> received) {
    consumption.accept(received, this);
  }

  @Override
  protected void on(BudgetEvent event) {
    plans.on(event).ifPresent(traineeships::planIsOver);
  }
}
