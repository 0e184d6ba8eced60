package nl.innovatietraineeship.planreview.decision;

import static nl.innovatietraineeship.planreview.plan.PlanRule.ONLY_AN_ASSESSED_PLAN_IS_DECIDED;
import static nl.innovatietraineeship.planreview.plan.PlanRule.ONLY_A_RESERVED_PLAN_IS_REFUSED_BY_THE_BOARD;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.planreview.plan.Ground;
import nl.innovatietraineeship.planreview.plan.Outcome;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.plan.PlanState;
import nl.innovatietraineeship.planreview.plan.PlanStatus;
import nl.innovatietraineeship.planreview.plan.Repair;
import nl.innovatietraineeship.planreview.plan.SettingAside;
import org.jspecify.annotations.Nullable;

/// What a decision is on one plan, bound to the state, advice, ranking version and reservation that
/// the plan had when it was prepared.
///
/// @param amount awarded, or asked where refused
/// @param reservePlace that is told with a refusal for the ceiling; null once the list is over
/// @param droppedOut the plan was withdrawn before the announcement
@Embeddable
record DecisionItem(
    UUID planId,
    String plan,
    Brin brin,
    @Enumerated(EnumType.STRING) Outcome outcome,
    @Enumerated(EnumType.STRING) @Nullable Ground ground,
    @Enumerated(EnumType.STRING) PlanStatus boundState,
    @Nullable Integer rankingVersion,
    @Nullable UUID reservationId,
    @Nullable LocalDate repairUntil,
    @Nullable Integer adviceVersion,
    Money amount,
    Money amountPerSlot,
    int slots,
    @Nullable Integer reservePlace,
    String reason,
    boolean droppedOut) {

  /// As the committee and budget left the plan.
  ///
  /// @param today a plan is set aside when its repair term has passed, and told its reserve place
  ///   while there is one
  static DecisionItem on(Plan plan, LocalDate today) {
    return switch (plan.state()) {
      case PlanState.Reserved(int version, UUID _, Money amount) ->
          of(plan, Outcome.AWARDED, null, amount, null, Reasons.awarded(plan, version, amount));
      case PlanState.Waitlisted(int version, int _) ->
          forTheCeiling(plan, version, plan.openReservePlace(today));
      case PlanState.Assessed(boolean positive) when !positive ->
          refused(plan, Ground.ASSESSMENT, Reasons.assessment(plan));
      case PlanState.Incomplete(Repair repair) -> {
        SettingAside.refuse(repair, today, plan.state());
        Money asked = plan.content().amount();
        yield of(plan, Outcome.SET_ASIDE, null, asked, null, Reasons.setAside(repair));
      }
      case PlanState.Unreceived _,
          PlanState.Submitted _,
          PlanState.Complete _,
          PlanState.UnderReview _,
          PlanState.Assessed _,
          PlanState.Ranked _,
          PlanState.Decided _,
          PlanState.Withdrawn _ ->
          throw ONLY_AN_ASSESSED_PLAN_IS_DECIDED.brokenBy("prepare a decision", plan.state());
    };
  }

  /// The board deviates from the advice, and gives its reasons.
  static DecisionItem refusedByTheBoard(Plan plan, String reason) {
    return switch (plan.state()) {
      case PlanState.Reserved _ -> refused(plan, Ground.BOARD, reason);
      case PlanState.Unreceived _,
          PlanState.InIntake _,
          PlanState.UnderReview _,
          PlanState.Assessed _,
          PlanState.Ranked _,
          PlanState.Waitlisted _,
          PlanState.Decided _,
          PlanState.Withdrawn _ ->
          throw ONLY_A_RESERVED_PLAN_IS_REFUSED_BY_THE_BOARD.brokenBy(
              "prepare a decision", plan.state());
    };
  }

  private static DecisionItem refused(Plan plan, Ground ground, String reason) {
    return of(plan, Outcome.REFUSED, ground, plan.content().amount(), null, reason);
  }

  private static DecisionItem forTheCeiling(Plan plan, int version, Optional<Integer> place) {
    return of(
        plan,
        Outcome.REFUSED,
        Ground.CEILING,
        plan.content().amount(),
        place.orElse(null),
        Reasons.ceiling(plan, version, place));
  }

  private static DecisionItem of(
      Plan plan,
      Outcome outcome,
      @Nullable Ground ground,
      Money amount,
      @Nullable Integer reservePlace,
      String reason) {
    Money perSlot = plan.content().amountPerSlot();
    return new DecisionItem(
        plan.id().value(),
        plan.reference(),
        plan.brin(),
        outcome,
        ground,
        plan.status(),
        plan.rankingVersion().orElse(null),
        plan.reservation().orElse(null),
        plan.repairUntil().orElse(null),
        plan.adviceVersion().orElse(null),
        amount,
        perSlot,
        // A partial award opens the whole slots that it pays.
        (int) Math.min(plan.content().slots(), amount.cents() / perSlot.cents()),
        reservePlace,
        reason,
        false);
  }

  /// The plan still stands as when this was prepared; so does the reserve place that a refusal for
  /// the ceiling tells, which ends with the list.
  boolean binds(Plan plan, LocalDate today) {
    return plan.status() == boundState
        && plan.rankingVersion().equals(Optional.ofNullable(rankingVersion))
        && plan.reservation().equals(Optional.ofNullable(reservationId))
        && plan.repairUntil().equals(Optional.ofNullable(repairUntil))
        && plan.adviceVersion().equals(Optional.ofNullable(adviceVersion))
        && (ground != Ground.CEILING
            || plan.openReservePlace(today).equals(Optional.ofNullable(reservePlace)));
  }

  DecisionItem dropOut() {
    return new DecisionItem(
        planId,
        plan,
        brin,
        outcome,
        ground,
        boundState,
        rankingVersion,
        reservationId,
        repairUntil,
        adviceVersion,
        amount,
        amountPerSlot,
        slots,
        reservePlace,
        reason,
        true);
  }
}
