package nl.innovatietraineeship.planreview.placement;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.innovatietraineeship.kit.inbox.EventConsumption;
import nl.innovatietraineeship.kit.inbox.EventListener;
import nl.innovatietraineeship.kit.inbox.Unreadable;
import nl.innovatietraineeship.planreview.absorbed.AbsorbedEvents;
import nl.innovatietraineeship.planreview.placement.PlacementEvent.InternshipStarted;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.plan.PlanHistory;
import nl.innovatietraineeship.planreview.plan.Plans;
import nl.innovatietraineeship.planreview.plan.Step;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Follows placement. Order counts within a plan: a message that cannot be handled parks that plan
/// alone. Needs nothing that budget tells: an award is plan-review's own.
@ApplicationScoped
class PlacementListener extends EventListener<PlacementEvent> {

  @Inject EventConsumption consumption;
  @Inject Plans plans;
  @Inject PlanHistory history;
  @Inject AbsorbedEvents absorbed;

  PlacementListener() {
    super("plan-review-on-placement", PlacementEvent.class, "planId");
  }

  @Incoming("placement")
  @Blocking
  public void receive(ConsumerRecord<String, byte[]> record) {
    consumption.accept(record, this);
  }

  @Override
  protected void on(PlacementEvent event) {
    switch (event) {
      case InternshipStarted started -> started(started);
    }
  }

  /// Of a plan the first one only: the others start no activities.
  private void started(InternshipStarted event) {
    Plan plan =
        plans
            .heldAlone(event.planId())
            .orElseThrow(() -> new Unreadable("There is no plan " + event.planId() + "."));
    if (plan.activitiesStartedOn().isPresent()) {
      return;
    }
    plan.onInternshipStarted(event.startedOn())
        .ifPresentOrElse(
            reason -> absorbed.add(event, event.occurredOn(), plan.reference(), reason),
            () -> history.addOfItself(plan, Step.ACTIVITIES_STARTED, event.occurredOn(), null));
  }
}
