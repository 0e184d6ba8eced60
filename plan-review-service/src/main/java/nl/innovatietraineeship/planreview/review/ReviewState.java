package nl.innovatietraineeship.planreview.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Where a review stands, with the facts of that state.
sealed interface ReviewState {

  record Assigned(LocalDate dueOn) implements ReviewState {}

  record Clear(LocalDate since, Optional<ReviewForm> form) implements ReviewState {}

  /// Reads nothing but title and parties, unless the chair lifts it.
  record Conflicted(Conflict conflict) implements ReviewState {}

  /// Somebody else reviews instead.
  record Replaced(LocalDate on, String reason) implements ReviewState {}

  record Submitted(ReviewForm form, Instant at) implements ReviewState {}
}
