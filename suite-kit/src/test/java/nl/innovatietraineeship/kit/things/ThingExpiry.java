package nl.innovatietraineeship.kit.things;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.clock.DueJob;
import nl.innovatietraineeship.kit.outbox.Outbox;

@ApplicationScoped
class ThingExpiry implements DueJob {

  @Inject Things things;
  @Inject Outbox outbox;
  @Inject Diary diary;
  @Inject BusinessClock clock;

  @Override
  public Optional<Instant> nextDue() {
    return things.open().stream().findFirst().map(Thing::expiresAt);
  }

  @Override
  public void run(Instant due) {
    for (Thing thing : things.open()) {
      if (due.equals(thing.expiresAt())) {
        outbox.add(thing.expire(due));
        diary.write("expire " + thing.input().title(), due, clock.instant());
      }
    }
  }
}
