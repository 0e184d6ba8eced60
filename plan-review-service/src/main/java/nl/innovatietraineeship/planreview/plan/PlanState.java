package nl.innovatietraineeship.planreview.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.innovatietraineeship.kit.money.Money;

/// Where a plan stands, with the facts of that state.
public sealed interface PlanState {

  /// @param version of its text
  record Draft(int version) implements PlanState {}

  /// Still a draft when the call closed.
  record Lapsed(LocalDate on) implements PlanState {}

  record Submitted(Instant receivedAt) implements PlanState {}

  record Complete(Instant since) implements PlanState {}

  record UnderReview(int reviewers) implements PlanState {}

  record Assessed(boolean positive) implements PlanState {}

  record Ranked(int version, int rank) implements PlanState {}

  record Reserved(int version, UUID reservation, Money amount) implements PlanState {}

  record Waitlisted(int version, int place) implements PlanState {}

  record Awarded(Announced announced) implements PlanState {}

  /// @param place the reserve place of a refusal for the ceiling, else 0
  record Refused(Announced announced, int place) implements PlanState {}

  record Withdrawn(LocalDate on) implements PlanState {}
}
