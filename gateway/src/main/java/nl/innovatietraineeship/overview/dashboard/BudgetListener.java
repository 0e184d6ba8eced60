package nl.innovatietraineeship.overview.dashboard;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.innovatietraineeship.kit.inbox.EventConsumption;
import nl.innovatietraineeship.kit.inbox.EventListener;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.CeilingChanged;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.ClaimLapsed;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.GrantAwarded;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.GrantChanged;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.GrantDetermined;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.GrantSettled;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.PaymentMade;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.PaymentReturned;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.PlanWaitlisted;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.RecoveryReceived;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.ReservationMade;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.ReservationReleased;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Follows the money of each plan.
@ApplicationScoped
class BudgetListener extends EventListener<BudgetEvent> {

  @Inject EventConsumption consumption;
  @Inject FollowedClaims claims;
  @Inject FollowedPayments payments;

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
      case ClaimLapsed lapsed -> claims.lapsed(lapsed);
      case ReservationReleased released -> claims.released(released);
      case GrantAwarded awarded -> claims.granted(awarded);
      case GrantChanged changed -> claims.changed(changed);
      case GrantDetermined determined -> claims.determined(determined);
      case GrantSettled settled -> claims.settled(settled);
      case CeilingChanged changed -> payments.raised(changed);
      case PaymentMade made -> payments.made(made);
      case PaymentReturned returned -> {
        payments.returned(returned);
        claims.returned(returned);
      }
      case RecoveryReceived received -> payments.received(received);
    }
  }
}
