package nl.innovatietraineeship.placement.plan;

import java.time.LocalDate;

/// What placement knows of a plan.
public sealed interface PlanState {

  /// Submitted, and not decided; or refused for the ceiling, with a reserve place.
  record Known() implements PlanState {}

  /// The award was announced.
  record Awarded() implements PlanState {}

  record Withdrawn(LocalDate on) implements PlanState {}

  /// Without hope: for its assessment, by the board, or set aside.
  record Refused(LocalDate on) implements PlanState {}

  /// The name alone, as in filters and answers.
  enum Name {
    KNOWN,
    AWARDED,
    WITHDRAWN,
    REFUSED
  }
}
