package nl.innovatietraineeship.budget.planreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import nl.innovatietraineeship.budget.absorbed.AbsorbedEvents;
import nl.innovatietraineeship.budget.absorbed.Absorption;
import nl.innovatietraineeship.budget.allocation.Allocation;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.claim.Claim;
import nl.innovatietraineeship.budget.claim.ClaimState.Awarded;
import nl.innovatietraineeship.budget.claim.ClaimState.Lapsed;
import nl.innovatietraineeship.budget.claim.ClaimState.Over;
import nl.innovatietraineeship.budget.claim.ClaimState.Reserved;
import nl.innovatietraineeship.budget.claim.ClaimState.Voided;
import nl.innovatietraineeship.budget.claim.ClaimState.Waiting;
import nl.innovatietraineeship.budget.claim.Claims;
import nl.innovatietraineeship.budget.claim.Exit;
import nl.innovatietraineeship.budget.claim.PlanId;
import nl.innovatietraineeship.budget.grant.Awarding;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.payment.Advances;
import nl.innovatietraineeship.budget.planreview.PlanReviewEvent.Ground;
import nl.innovatietraineeship.budget.planreview.PlanReviewEvent.PlanDecisionAnnounced;
import nl.innovatietraineeship.budget.planreview.PlanReviewEvent.PlanWithdrawn;
import nl.innovatietraineeship.budget.planreview.PlanReviewEvent.WaitingListEnded;
import nl.innovatietraineeship.kit.inbox.Unreadable;
import org.jspecify.annotations.Nullable;

/// What is decided of a plan, or withdrawn by its hogeschool, is done to its claim; and what is
/// over for all that wait.
@ApplicationScoped
class Outcomes {

  private static final String ANNOUNCED = "plan-decision-announced";
  private static final String WITHDRAWN = "plan-withdrawn";

  @Inject Openings openings;
  @Inject Claims claims;
  @Inject Allocation allocation;
  @Inject Awarding awarding;
  @Inject Advances advances;
  @Inject AbsorbedEvents absorbed;

  void on(PlanDecisionAnnounced announced) {
    Call call = openings.open(announced.callId());
    Optional<Claim> claim = claims.ofPlan(announced.planId());
    switch (announced.outcome()) {
      case AWARDED ->
          award(
              call,
              claim.orElseThrow(
                  () -> new Unreadable("A plan is awarded that never had a claim on the money.")),
              announced);
      case REFUSED -> {
        Ground ground = present(announced.ground(), "ground");
        claim.ifPresentOrElse(
            known -> refuse(call, known, ground, announced.occurredOn()),
            () -> absorb(ANNOUNCED, call, announced.planId(), announced.occurredOn()));
      }
      case SET_ASIDE -> {
        if (claim.isPresent()) {
          throw new Unreadable("A plan is set aside that is ranked.");
        }
        absorb(ANNOUNCED, call, announced.planId(), announced.occurredOn());
      }
    }
  }

  /// Granting a reservation cannot fail: one that is not there is said, not passed over.
  private void award(Call call, Claim claim, PlanDecisionAnnounced announced) {
    switch (claim.state()) {
      case Awarded _ -> absorb(ANNOUNCED, claim, Absorption.GRANT_STANDS, announced.occurredOn());
      case Reserved _, Waiting _, Over _ -> {
        Grant.Award award =
            new Grant.Award(
                announced.decisionId(),
                announced.reservationId(),
                announced.amount(),
                announced.amountPerSlot(),
                announced.slots(),
                announced.announcedOn(),
                present(announced.startBefore(), "startBefore"),
                present(announced.activitiesUntil(), "activitiesUntil"));
        Grant grant = awarding.award(call, claim, award, announced.occurredOn());
        advances.atAward(call, grant, announced.occurredOn());
      }
    }
  }

  /// Refused for the ceiling, a claim keeps its reserve place, or what it was meanwhile given from
  /// the waiting list: a new decision follows.
  private void refuse(Call call, Claim claim, Ground ground, Instant at) {
    switch (claim.state()) {
      case Waiting _, Reserved _ -> {
        switch (ground) {
          case CEILING -> {}
          case ASSESSMENT, BOARD -> end(call, claim, Exit.REFUSED, at);
        }
      }
      case Awarded _ -> absorb(ANNOUNCED, claim, Absorption.GRANT_STANDS, at);
      case Voided _ -> absorb(ANNOUNCED, claim, Absorption.CLAIM_IS_VOIDED, at);
      case Lapsed _ -> absorb(ANNOUNCED, claim, Absorption.CLAIM_HAS_LAPSED, at);
    }
  }

  void on(PlanWithdrawn withdrawn) {
    Call call = openings.open(withdrawn.callId());
    Instant at = withdrawn.occurredOn();
    claims
        .ofPlan(withdrawn.planId())
        .ifPresentOrElse(
            claim -> withdraw(call, claim, at),
            () -> absorb(WITHDRAWN, call, withdrawn.planId(), at));
  }

  /// In the order of plan-review's events: whatever was in time was served before.
  void on(WaitingListEnded ended) {
    allocation.lapseList(openings.open(ended.callId()), ended.occurredOn());
  }

  private void withdraw(Call call, Claim claim, Instant at) {
    switch (claim.state()) {
      case Waiting _, Reserved _ -> end(call, claim, Exit.WITHDRAWN, at);
      case Awarded _ -> absorb(WITHDRAWN, claim, Absorption.GRANT_STANDS, at);
      case Voided _ -> absorb(WITHDRAWN, claim, Absorption.CLAIM_IS_VOIDED, at);
      case Lapsed _ -> absorb(WITHDRAWN, claim, Absorption.CLAIM_HAS_LAPSED, at);
    }
  }

  private void end(Call call, Claim claim, Exit exit, Instant at) {
    allocation.endAndServe(call, claim.plan(), claims.standingOf(claim.planId()), exit, at);
  }

  private void absorb(String type, Claim claim, Absorption reason, Instant at) {
    absorbed.record(type, claim.callId(), claim.planId(), reason, at);
  }

  private void absorb(String type, Call call, PlanId plan, Instant at) {
    absorbed.record(type, call.id(), plan, Absorption.NO_CLAIM, at);
  }

  private static <T> T present(@Nullable T value, String field) {
    if (value == null) {
      throw new Unreadable("An announced outcome lacks its " + field + ".");
    }
    return value;
  }
}
