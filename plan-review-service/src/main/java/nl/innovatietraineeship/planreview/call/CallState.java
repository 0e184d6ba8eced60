package nl.innovatietraineeship.planreview.call;

import java.time.Instant;
import java.time.LocalDate;

/// Where a call stands, with the facts of that state.
public sealed interface CallState {

  record Draft() implements CallState {}

  record Open(Instant since) implements CallState {}

  /// @param rankingVersion 0 while there is no ranking
  record Closed(LocalDate on, int rankingVersion) implements CallState {}

  /// Budget served the ranking.
  record Allocated(int rankingVersion) implements CallState {}

  /// Every grant is settled.
  record Settled(LocalDate on) implements CallState {}
}
