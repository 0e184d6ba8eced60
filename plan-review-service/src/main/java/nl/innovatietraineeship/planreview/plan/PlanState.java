package nl.innovatietraineeship.planreview.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.innovatietraineeship.kit.money.Money;

/// Where a plan stands, with the facts of that state.
///
/// States of which most rules say the same are families: a command names the states that it is
/// allowed in, and the families of those that it is not.
public sealed interface PlanState {

  /// It is not received, and may never be.
  sealed interface Unreceived extends PlanState {}

  /// It is received, and no reviewers are assigned yet.
  sealed interface InIntake extends PlanState {}

  /// Something is known of its outcome that is not announced: no applicant sees it.
  sealed interface Undisclosed extends PlanState {}

  /// Its outcome is announced.
  sealed interface Decided extends PlanState {}

  /// @param version of its text
  record Draft(int version) implements Unreceived {}

  /// Still a draft when the call closed, or drafted since from a letter that had come in time.
  record Lapsed(LocalDate on) implements Unreceived {}

  /// @param handedInAt when it was received, or last supplemented
  record Submitted(Instant handedInAt) implements InIntake {}

  /// The applicant is invited to repair it, or let the term for that pass.
  record Incomplete(Repair repair) implements InIntake {}

  record Complete(Instant since) implements InIntake {}

  record UnderReview(int reviewers) implements PlanState {}

  record Assessed(boolean positive) implements Undisclosed {}

  record Ranked(int version, int rank) implements Undisclosed {}

  record Reserved(int version, UUID reservation, Money amount) implements Undisclosed {}

  record Waitlisted(int version, int place) implements Undisclosed {}

  record Awarded(Announced announced) implements Decided {}

  /// @param place the reserve place that a refusal for the ceiling told, unless it was given up;
  ///   else 0
  record Refused(Announced announced, int place) implements Decided {}

  /// It is not treated, because it was not repaired (Awb 4:5).
  record SetAside(Announced announced) implements Decided {}

  record Withdrawn(LocalDate on) implements PlanState {}
}
