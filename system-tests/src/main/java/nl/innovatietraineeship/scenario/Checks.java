package nl.innovatietraineeship.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The iron rules as they show from outside, judged when the events have had their time.
final class Checks {
  /// After that a difference is a difference, and no event under way.
  private static final Duration EVENTS_WITHIN = Duration.ofSeconds(10);

  private static final Duration EVERY = Duration.ofMillis(250);

  /// A failed letter, and those that wait behind one.
  private static final Set<String> WAITING = Set.of("FAILED", "QUEUED");

  /// What was found, and what was judged of it.
  record Judged(Outcome outcome, List<Check> checks) {}

  private Checks() {}

  /// Reads and judges until all hold, at most ten seconds.
  static Judged judge(Stage stage) {
    var until = Instant.now().plus(EVENTS_WITHIN);
    while (true) {
      var outcome = Outcome.read(stage);
      var checks = checks(stage, outcome);
      if (checks.stream().allMatch(Check::holds) || Instant.now().isAfter(until)) {
        return new Judged(outcome, checks);
      }
      Patience.pause(EVERY);
    }
  }

  private static List<Check> checks(Stage stage, Outcome outcome) {
    return List.of(
        LedgerCheck.ledger(outcome),
        PositionsCheck.positions(outcome),
        StartsCheck.starts(outcome),
        StartsCheck.allSlotsServed(stage, outcome),
        deadLetters(outcome.deadLetters()));
  }

  /// A letter that was re-driven since is history, and no longer waits.
  static Check deadLetters(Map<String, List<JsonNode>> letters) {
    var against = new ArrayList<String>();
    letters.forEach((service, all) -> {
      long waiting =
          all.stream().filter(letter -> WAITING.contains(letter.path("state").asText())).count();
      if (waiting > 0) {
        against.add(service + " has " + waiting + ".");
      }
    });
    return new Check("No service has a dead letter that waits.", against);
  }
}
