package nl.innovatietraineeship.placement.plan;

import java.time.LocalDate;

/// What placement knows of a plan.
public sealed interface PlanState {

  /// Nothing will start under it.
  sealed interface Over extends PlanState {}

  /// Submitted, and not decided; or refused for the ceiling, with a reserve place.
  record Known() implements PlanState {}

  /// The award was announced.
  record Awarded() implements PlanState {}

  record Withdrawn(LocalDate on) implements Over {}

  /// Without hope: for its assessment, by the board, set aside, or for the ceiling when the waiting
  /// list is over.
  record Refused(LocalDate on) implements Over {}

  /// The grant was withdrawn, renounced or lowered to nothing.
  record GrantEnded(LocalDate on) implements Over {}

  /// The grant was determined, by what was performed.
  record Determined(LocalDate on) implements Over {}

  /// The name alone, as in filters and answers.
  enum Name {
    KNOWN,
    AWARDED,
    WITHDRAWN,
    REFUSED,
    GRANT_ENDED,
    DETERMINED
  }
}
