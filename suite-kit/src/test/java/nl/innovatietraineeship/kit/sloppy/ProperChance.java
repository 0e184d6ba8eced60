package nl.innovatietraineeship.kit.sloppy;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/// The counterpart of the sloppy ones: what it needs it is given.
public class ProperChance {

  List<String> drawn(List<String> lots, RandomGenerator generator, Clock clock) {
    Collections.shuffle(lots, generator);
    return List.of(lots.get(generator.nextInt(lots.size())), at(clock).toString());
  }

  private static Instant at(Clock clock) {
    return clock.instant();
  }
}
