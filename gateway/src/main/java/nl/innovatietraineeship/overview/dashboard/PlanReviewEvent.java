package nl.innovatietraineeship.overview.dashboard;

import java.time.Instant;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import org.jspecify.annotations.Nullable;

/// What the dashboards read of plan-review's events.
sealed interface PlanReviewEvent {

  record CallOpened(Instant occurredOn, CallId callId, String call, String title, Money ceiling)
      implements PlanReviewEvent {}

  record PlanSubmitted(
      Instant occurredOn, CallId callId, PlanId planId, Brin brin, String topSector)
      implements PlanReviewEvent {}

  record PlanCompletenessChecked(Instant occurredOn, CallId callId, PlanId planId, boolean complete)
      implements PlanReviewEvent {}

  record PlanUnderReview(Instant occurredOn, CallId callId, PlanId planId)
      implements PlanReviewEvent {}

  record PlanAssessed(Instant occurredOn, CallId callId, PlanId planId, boolean positive)
      implements PlanReviewEvent {}

  record PlanRanked(Instant occurredOn, CallId callId, PlanId planId, int rankingVersion)
      implements PlanReviewEvent {}

  /// @param ground of a refusal
  record PlanDecisionAnnounced(
      Instant occurredOn, CallId callId, PlanId planId, Outcome outcome, @Nullable Ground ground)
      implements PlanReviewEvent {}

  record PlanWithdrawn(Instant occurredOn, CallId callId, PlanId planId)
      implements PlanReviewEvent {}

  enum Outcome {
    AWARDED,
    REFUSED,
    SET_ASIDE
  }

  enum Ground {
    CEILING,
    ASSESSMENT,
    BOARD
  }
}
