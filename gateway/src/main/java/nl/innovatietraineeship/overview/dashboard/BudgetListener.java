package nl.innovatietraineeship.overview.dashboard;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.innovatietraineeship.kit.inbox.EventConsumption;
import nl.innovatietraineeship.kit.inbox.EventListener;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.GrantAwarded;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.PlanWaitlisted;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.ReservationMade;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.ReservationReleased;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Follows the money of each plan.
@ApplicationScoped
class BudgetListener extends EventListener<BudgetEvent> {

  @Inject EventConsumption consumption;
  @Inject FollowedClaims claims;

  BudgetListener() {
    super("overview-on-budget", BudgetEvent.class, "planId");
  }

  @Incoming("budget")
  @Blocking
  public void receive(ConsumerRecord<String, byte[]> record) {
    consumption.accept(record, this);
  }

  @Override
  protected void on(BudgetEvent event) {
    switch (event) {
      case ReservationMade made -> claims.reserved(made);
      case PlanWaitlisted listed -> claims.listed(listed);
      case ReservationReleased released -> claims.released(released);
      case GrantAwarded awarded -> claims.granted(awarded);
    }
  }
}
