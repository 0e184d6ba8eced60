package nl.innovatietraineeship.placement.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.innovatietraineeship.kit.reference.Brin;
import org.jspecify.annotations.Nullable;

/// What placement reads of plan-review's events: the fields it needs, and no others.
public sealed interface PlanReviewEvent {

  /// A call was opened with its published durations.
  ///
  /// @param supervisionWeeks that lie between two supervision meetings at most
  /// @param trainingSessions of each topic that a trainee attends at least
  record CallOpened(
      CallId callId,
      String call,
      int internshipMonths,
      int employmentMonths,
      int supervisionWeeks,
      int trainingSessions,
      boolean slotRefill)
      implements PlanReviewEvent {
    public CallOpened {
      if (internshipMonths < 1 || employmentMonths < 0) {
        throw new IllegalArgumentException("a call's durations are not below zero");
      }
      if (supervisionWeeks < 1 || trainingSessions < 1) {
        throw new IllegalArgumentException("a call asks for some supervision and training");
      }
    }
  }

  /// The reserve places of a call are over.
  ///
  /// @param day the last one of the waiting list
  record WaitingListEnded(Instant occurredOn, CallId callId, String call, LocalDate day)
      implements PlanReviewEvent {

    /// The first day after it.
    LocalDate overOn() {
      return day.plusDays(1);
    }
  }

  /// What is about a plan: enough to know it, whatever came before.
  sealed interface AboutPlan extends PlanReviewEvent {
    PlanIdentity identity();

    Instant occurredOn();
  }

  record PlanSubmitted(
      Instant occurredOn,
      CallId callId,
      String call,
      PlanId planId,
      String plan,
      Brin brin,
      int slots)
      implements AboutPlan, PlanReviewEvent {
    @Override
    public PlanIdentity identity() {
      return new PlanIdentity(planId, plan, callId, call, brin);
    }
  }

  record PlanWithdrawn(
      Instant occurredOn,
      CallId callId,
      String call,
      PlanId planId,
      String plan,
      Brin brin,
      LocalDate on)
      implements AboutPlan, PlanReviewEvent {
    @Override
    public PlanIdentity identity() {
      return new PlanIdentity(planId, plan, callId, call, brin);
    }
  }

  record PlanDecisionAnnounced(
      Instant occurredOn,
      CallId callId,
      String call,
      PlanId planId,
      String plan,
      Brin brin,
      Outcome outcome,
      @Nullable Ground ground,
      LocalDate announcedOn)
      implements AboutPlan, PlanReviewEvent {
    public PlanDecisionAnnounced {
      if (outcome == Outcome.REFUSED) {
        Objects.requireNonNull(ground, "ground");
      }
    }

    @Override
    public PlanIdentity identity() {
      return new PlanIdentity(planId, plan, callId, call, brin);
    }
  }

  /// Of a decision on a plan.
  enum Outcome {
    AWARDED,
    REFUSED,
    SET_ASIDE
  }

  /// Of a refusal. CEILING leaves a reserve place: the plan may still be awarded.
  enum Ground {
    CEILING,
    ASSESSMENT,
    BOARD
  }
}
