package nl.innovatietraineeship.planreview.absorbed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.outbox.Event;

/// Keeps what has no effect any more, with the reason.
@ApplicationScoped
public class AbsorbedEvents {

  private final EntityManager entities;
  private final Ids ids;
  private final BusinessClock clock;

  AbsorbedEvents(EntityManager entities, Ids ids, BusinessClock clock) {
    this.entities = entities;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param event as this service reads it
  /// @param subject reference of the plan or call
  public void add(Object event, Instant occurredOn, String subject, String reason) {
    entities.persist(
        new AbsorbedEvent(
            ids.next(),
            Event.typeOf(event.getClass()),
            subject,
            reason,
            occurredOn,
            clock.instant()));
  }
}
