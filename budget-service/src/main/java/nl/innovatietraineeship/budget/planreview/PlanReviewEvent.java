package nl.innovatietraineeship.budget.planreview;

import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.call.FitPolicy;
import nl.innovatietraineeship.budget.call.PartialAward;
import nl.innovatietraineeship.budget.claim.Claim;
import nl.innovatietraineeship.budget.claim.PlanId;
import nl.innovatietraineeship.budget.claim.ReservationId;
import nl.innovatietraineeship.budget.grant.DecisionId;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import org.jspecify.annotations.Nullable;

/// What budget reads of plan-review's events: of each only the fields that it needs.
sealed interface PlanReviewEvent {

  enum AllocationMethod {
    RANKED,
    FIRST_COME
  }

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

  record CallOpened(
      @Required CallId callId,
      @Required String call,
      @Required String title,
      @Required Money ceiling,
      @Required AllocationMethod allocationMethod,
      @Required FitPolicy fitPolicy,
      @Required PartialAward partialAward,
      @Required LocalDate waitlistUntil,
      @Required int internshipMonths,
      @Required int employmentMonths,
      @Required Instant occurredOn)
      implements PlanReviewEvent {

    Call.Terms terms() {
      return new Call.Terms(
          call,
          title,
          ceiling,
          fitPolicy,
          partialAward,
          waitlistUntil,
          internshipMonths,
          employmentMonths);
    }
  }

  record CallClosed(@Required CallId callId, @Required Instant occurredOn)
      implements PlanReviewEvent {}

  record PlanRanked(
      @Required CallId callId,
      @Required String call,
      @Required PlanId planId,
      @Required String plan,
      @Required Brin brin,
      @Required int rankingVersion,
      @Required int rank,
      @Required Money amount,
      @Required Money amountPerSlot,
      @Required int slots,
      @Required Instant occurredOn)
      implements PlanReviewEvent {

    Claim.Ranked ranked() {
      return new Claim.Ranked(
          callId, call, planId, plan, brin, rankingVersion, rank, amount, amountPerSlot, slots);
    }
  }

  record RankingEstablished(
      @Required CallId callId,
      @Required int rankingVersion,
      @Required int count,
      @Required Instant occurredOn)
      implements PlanReviewEvent {}

  record PlanDecisionAnnounced(
      @Required CallId callId,
      @Required PlanId planId,
      @Required DecisionId decisionId,
      @Required Outcome outcome,
      @Nullable Ground ground,
      @Nullable ReservationId reservationId,
      @Required Money amount,
      @Required Money amountPerSlot,
      @Required int slots,
      @Required LocalDate announcedOn,
      @Nullable LocalDate startBefore,
      @Nullable LocalDate activitiesUntil,
      @Required Instant occurredOn)
      implements PlanReviewEvent {}

  record PlanWithdrawn(
      @Required CallId callId, @Required PlanId planId, @Required Instant occurredOn)
      implements PlanReviewEvent {}
}
