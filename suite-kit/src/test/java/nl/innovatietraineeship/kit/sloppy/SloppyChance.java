package nl.innovatietraineeship.kit.sloppy;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// Each of these makes a second run another one.
class SloppyChance {

  LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
  }

  Supplier<Instant> byReference() {
    return Instant::now;
  }

  Clock clock() {
    return Clock.system(BusinessClock.AMSTERDAM);
  }

  long ticks() {
    return System.nanoTime() + System.currentTimeMillis();
  }

  double fraction() {
    return Math.random();
  }

  Random seeded() {
    return new Random(4711);
  }

  Supplier<Random> seededLater() {
    return Random::new;
  }

  SecureRandom secure() {
    return new SecureRandom();
  }

  RandomGenerator ofTheThread() {
    return ThreadLocalRandom.current();
  }

  RandomGenerator named() {
    return RandomGenerator.of("L64X128MixRandom");
  }

  void shuffled(List<String> lots) {
    Collections.shuffle(lots);
  }

  java.util.UUID ofTheDatabaseLibrary() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }
}
