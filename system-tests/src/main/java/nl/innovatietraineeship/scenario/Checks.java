package nl.innovatietraineeship.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The iron rules as they show from outside, judged when the events have had their time.
final class Checks {
  /// After that a difference is a difference, and no event under way.
  private static final Duration EVENTS_WITHIN = Duration.ofSeconds(10);

  private static final Duration EVERY = Duration.ofMillis(250);

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
        deadLetters(outcome));
  }

  private static Check deadLetters(Outcome outcome) {
    return new Check(
        "No service has a dead letter.",
        outcome.deadLetters().entrySet().stream()
            .filter(service -> !service.getValue().isEmpty())
            .map(service -> service.getKey() + " has " + service.getValue().size() + ".")
            .toList());
  }
}
