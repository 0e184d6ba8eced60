package nl.innovatietraineeship.kit.things;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.clock.DueJob;

/// A day before it expires.
@ApplicationScoped
class ThingReminder implements DueJob {

  private static final Duration BEFORE = Duration.ofDays(1);

  @Inject Things things;
  @Inject Diary diary;
  @Inject BusinessClock clock;

  @Override
  public Optional<Instant> nextDue() {
    return things.unreminded().stream()
        .findFirst()
        .map(Thing::expiresAt)
        .map(at -> at.minus(BEFORE));
  }

  @Override
  public void run(Instant due) {
    for (Thing thing : things.unreminded()) {
      if (due.plus(BEFORE).equals(thing.expiresAt()) && thing.remind()) {
        diary.write("remind " + thing.input().title(), due, clock.instant());
      }
    }
  }
}
