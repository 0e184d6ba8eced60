package nl.innovatietraineeship.kit.things;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import nl.innovatietraineeship.kit.inbox.EventConsumption;
import nl.innovatietraineeship.kit.inbox.EventListener;
import nl.innovatietraineeship.kit.inbox.Unreadable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Notes what the budget says, in the order in which it hears it; refuses a plan while the table
/// `unheard_of` names it.
@ApplicationScoped
class BudgetListener extends EventListener<BudgetEvent> {

  static final String CONSUMER = "things-on-budget";

  @Inject EventConsumption consumption;
  @Inject EntityManager entities;

  BudgetListener() {
    super(CONSUMER, BudgetEvent.class, "planId");
  }

  @Incoming("budget")
  @Blocking
  public void receive(ConsumerRecord<String, byte[]> record) {
    consumption.accept(record, this);
  }

  @Override
  protected void on(BudgetEvent event) {
    switch (event) {
      case BudgetEvent.PlanWaitlisted waitlisted ->
          note(waitlisted.plan(), "place " + waitlisted.place());
      case BudgetEvent.GrantAwarded awarded -> note(awarded.plan(), "granted");
    }
  }

  private void note(String plan, String what) {
    entities
        .createNativeQuery("insert into note (plan, what) values (:plan, :what)")
        .setParameter("plan", plan)
        .setParameter("what", what)
        .executeUpdate();
    boolean unheardOf =
        !entities
            .createNativeQuery("select plan from unheard_of where plan = :plan", String.class)
            .setParameter("plan", plan)
            .getResultList()
            .isEmpty();
    if (unheardOf) {
      throw new Unreadable("there is no plan " + plan);
    }
  }
}
