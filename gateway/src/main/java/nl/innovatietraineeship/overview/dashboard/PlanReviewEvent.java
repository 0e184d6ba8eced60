package nl.innovatietraineeship.overview.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import org.jspecify.annotations.Nullable;

/// What the dashboards read of plan-review's events.
sealed interface PlanReviewEvent {

  record CallOpened(Instant occurredOn, CallId callId, String call, String title, Money ceiling)
      implements PlanReviewEvent {}

  record CallClosed(Instant occurredOn, CallId callId) implements PlanReviewEvent {}

  record CallSettled(Instant occurredOn, CallId callId) implements PlanReviewEvent {}

  record PlanSubmitted(
      Instant occurredOn,
      CallId callId,
      PlanId planId,
      Brin brin,
      String topSector,
      List<String> themes)
      implements PlanReviewEvent {}

  record PlanCompletenessChecked(Instant occurredOn, CallId callId, PlanId planId, boolean complete)
      implements PlanReviewEvent {}

  record PlanUnderReview(Instant occurredOn, CallId callId, PlanId planId, int reviewers)
      implements PlanReviewEvent {}

  /// @param count how many of the plan's reviews are in by now
  record ReviewSubmitted(Instant occurredOn, CallId callId, PlanId planId, int count)
      implements PlanReviewEvent {}

  /// @param subject what it is the term of: the plan or one of its reviews, by its reference
  record TermNearing(
      Instant occurredOn,
      CallId callId,
      PlanId planId,
      String subject,
      String term,
      LocalDate lastDay)
      implements PlanReviewEvent {}

  record TermPassed(
      Instant occurredOn,
      CallId callId,
      PlanId planId,
      String subject,
      String term,
      LocalDate lastDay)
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
