package nl.innovatietraineeship.budget.planreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.innovatietraineeship.budget.call.AdvanceMoment;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.call.FitPolicy;
import nl.innovatietraineeship.budget.call.Parameters;
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

  /// A part of each grant that is paid ahead.
  ///
  /// @param share in percent
  record Advance(int share, AdvanceMoment when) {}

  /// In percent of a slot's amount.
  record PerformanceShares(int internship, int employment) {}

  record Accountability(Money showPerformanceFrom, Money showCostsFrom) {}

  record CallOpened(
      CallId callId,
      String call,
      String title,
      Money ceiling,
      AllocationMethod allocationMethod,
      FitPolicy fitPolicy,
      PartialAward partialAward,
      LocalDate waitlistUntil,
      int internshipMonths,
      int employmentMonths,
      int activityMonths,
      List<Advance> advances,
      PerformanceShares performanceShares,
      Accountability accountability,
      Instant occurredOn)
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
          employmentMonths,
          new Parameters(
              share(AdvanceMoment.AWARD),
              share(AdvanceMoment.HALF_STARTED),
              performanceShares.internship(),
              performanceShares.employment(),
              accountability.showPerformanceFrom(),
              accountability.showCostsFrom(),
              activityMonths));
    }

    private int share(AdvanceMoment when) {
      return advances.stream()
          .filter(advance -> advance.when() == when)
          .mapToInt(Advance::share)
          .sum();
    }
  }

  record CallClosed(CallId callId, Instant occurredOn) implements PlanReviewEvent {}

  record WaitingListEnded(CallId callId, LocalDate day, Instant occurredOn)
      implements PlanReviewEvent {}

  record CallSettled(CallId callId, Instant occurredOn) implements PlanReviewEvent {}

  record PlanRanked(
      CallId callId,
      String call,
      PlanId planId,
      String plan,
      Brin brin,
      int rankingVersion,
      int rank,
      Money amount,
      Money amountPerSlot,
      int slots,
      Instant occurredOn)
      implements PlanReviewEvent {

    Claim.Ranked ranked() {
      return new Claim.Ranked(
          callId, call, planId, plan, brin, rankingVersion, rank, amount, amountPerSlot, slots);
    }
  }

  record RankingEstablished(CallId callId, int rankingVersion, int count, Instant occurredOn)
      implements PlanReviewEvent {}

  record PlanDecisionAnnounced(
      CallId callId,
      PlanId planId,
      DecisionId decisionId,
      Outcome outcome,
      @Nullable Ground ground,
      @Nullable ReservationId reservationId,
      Money amount,
      Money amountPerSlot,
      int slots,
      LocalDate announcedOn,
      @Nullable LocalDate startBefore,
      @Nullable LocalDate activitiesUntil,
      Instant occurredOn)
      implements PlanReviewEvent {}

  record PlanWithdrawn(CallId callId, PlanId planId, Instant occurredOn)
      implements PlanReviewEvent {}
}
