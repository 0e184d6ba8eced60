package nl.innovatietraineeship.kit.things;

import java.time.Instant;
import nl.innovatietraineeship.kit.outbox.Event;

record ThingExpired(ThingId thingId, String thing, Instant occurredOn) implements Event {

  @Override
  public String partitionKey() {
    return thingId.value().toString();
  }

  @Override
  public String subjectReference() {
    return thing;
  }
}
