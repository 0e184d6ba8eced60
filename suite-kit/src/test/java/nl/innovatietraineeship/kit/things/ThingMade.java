package nl.innovatietraineeship.kit.things;

import java.time.Instant;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.outbox.Event;

record ThingMade(ThingId thingId, String thing, Money price, Instant occurredOn) implements Event {

  @Override
  public String partitionKey() {
    return thingId.value().toString();
  }

  @Override
  public String subjectReference() {
    return thing;
  }
}
