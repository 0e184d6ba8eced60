package nl.innovatietraineeship.kit.things;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.outbox.Outbox;

@ApplicationScoped
class ThingLifecycle {

  @Inject Things things;
  @Inject Outbox outbox;
  @Inject Ids ids;
  @Inject BusinessClock clock;

  @Transactional
  Thing make(ThingInput input) {
    if (things.count("title", input.title()) > 0) {
      throw ThingRule.A_TITLE_IS_USED_ONCE.brokenBy("make", "NEW", "It is used already.");
    }
    var id = new ThingId(ids.next());
    var thing =
        new Thing(
            id,
            "TH-" + id.value().toString().substring(24).toUpperCase(java.util.Locale.ROOT),
            input);
    things.persist(thing);
    outbox.add(new ThingMade(id, thing.reference(), input.price(), clock.instant()));
    outbox.addAll(
        input.parts().stream()
            .map(part -> new PartAdded(id, thing.reference(), part.name(), clock.instant()))
            .toList());
    return thing;
  }

  @Transactional
  Thing close(Thing thing) {
    outbox.add(thing.close(clock.instant()));
    return thing;
  }
}
