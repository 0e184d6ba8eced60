package nl.innovatietraineeship.kit.clock;

import java.time.Instant;
import java.util.Optional;

/// Work that the clock makes due, such as closing a call. It runs once, whichever replica runs it,
/// and survives a restart, because what is due is asked of the database. One that fails is tried
/// again in the next round, and holds up no other.
public interface DueJob {

  /// The earliest moment at which work of this kind is due and not done; empty when there is none.
  Optional<Instant> nextDue();

  /// Does the work that is due at that moment, in a transaction of the caller's, taking the moment
  /// as now. Afterwards `nextDue` must be later, or empty.
  void run(Instant due);
}
