package nl.innovatietraineeship.planreview.decision;

import java.time.LocalDate;

/// Where a decision stands, with the facts of that state.
sealed interface DecisionState {

  record Prepared(String by) implements DecisionState {}

  record Signed(String by) implements DecisionState {}

  record Announced(LocalDate on) implements DecisionState {}

  record Withdrawn(String by, String reason) implements DecisionState {}
}
