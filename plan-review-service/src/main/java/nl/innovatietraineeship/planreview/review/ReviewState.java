package nl.innovatietraineeship.planreview.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Where a review stands, with the facts of that state.
sealed interface ReviewState {

  record Assigned(LocalDate dueOn) implements ReviewState {}

  record Clear(LocalDate since, Optional<ReviewForm> form) implements ReviewState {}

  record Submitted(ReviewForm form, Instant at) implements ReviewState {}
}
