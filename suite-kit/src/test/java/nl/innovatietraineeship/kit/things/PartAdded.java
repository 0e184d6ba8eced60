package nl.innovatietraineeship.kit.things;

import java.time.Instant;
import nl.innovatietraineeship.kit.outbox.Event;

record PartAdded(ThingId thingId, String thing, String name, Instant occurredOn) implements Event {

  @Override
  public String partitionKey() {
    return thingId.value().toString();
  }

  @Override
  public String subjectReference() {
    return thing;
  }
}
