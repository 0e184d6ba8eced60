package nl.innovatietraineeship.placement.traineeship;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.innovatietraineeship.kit.inbox.EventConsumption;
import nl.innovatietraineeship.kit.inbox.EventListener;
import nl.innovatietraineeship.placement.plan.PlanLifecycle;
import nl.innovatietraineeship.placement.plan.PlanReviewEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Follows plan-review: plans become known, awarded or over, and one that is over takes its matches
/// with it. What cannot be handled parks its plan.
@ApplicationScoped
class PlanReviewListener extends EventListener<PlanReviewEvent> {

  @Inject EventConsumption consumption;
  @Inject PlanLifecycle plans;
  @Inject TraineeshipLifecycle traineeships;

  PlanReviewListener() {
    super("placement-on-plan-review", PlanReviewEvent.class, "planId");
  }

  @Incoming("plan-review")
  @Blocking
  public void receive(ConsumerRecord<String, byte[]> received) {
    consumption.accept(received, this);
  }

  @Override
  protected void on(PlanReviewEvent event) {
    plans.on(event).forEach(traineeships::planIsOver);
  }
}
