package nl.innovatietraineeship.budget.planreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.innovatietraineeship.budget.absorbed.AbsorbedEvents;
import nl.innovatietraineeship.budget.absorbed.Absorption;
import nl.innovatietraineeship.budget.allocation.Allocation;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.claim.Claim;
import nl.innovatietraineeship.budget.claim.ClaimId;
import nl.innovatietraineeship.budget.claim.Claims;
import nl.innovatietraineeship.budget.planreview.PlanReviewEvent.PlanRanked;
import nl.innovatietraineeship.budget.planreview.PlanReviewEvent.RankingEstablished;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.inbox.Unreadable;

/// A ranking comes plan by plan, and is served when it is whole.
@ApplicationScoped
class Rankings {

  @Inject Openings openings;
  @Inject Claims claims;
  @Inject Allocation allocation;
  @Inject AbsorbedEvents absorbed;
  @Inject Ids ids;

  void on(PlanRanked ranked) {
    Call call = openings.open(ranked.callId());
    if (call.hasServed(ranked.rankingVersion())) {
      absorb(ranked, Absorption.RANKING_IS_SERVED);
    } else if (claims.isRanked(ranked.planId(), ranked.rankingVersion())) {
      absorb(ranked, Absorption.PLAN_IS_RANKED);
    } else {
      claims.persist(Claim.waiting(new ClaimId(ids.next()), ranked.ranked()));
    }
  }

  void on(RankingEstablished established) {
    Call call = openings.open(established.callId());
    int ranking = established.rankingVersion();
    if (call.hasServed(ranking)) {
      absorb(established, Absorption.RANKING_IS_SERVED);
      return;
    }
    long ranked = claims.countRanked(call.id(), ranking);
    if (ranked != established.count()) {
      throw new Unreadable(
          "Ranking %d of call %s has %d plans; %d were ranked here."
              .formatted(ranking, call.reference(), established.count(), ranked));
    }
    if (claims.anyGranted(call.id())) {
      allocation.discard(call, ranking, established.occurredOn());
      absorb(established, Absorption.GRANTS_STAND);
    } else {
      allocation.allocate(call, ranking, established.occurredOn());
    }
  }

  private void absorb(PlanRanked ranked, Absorption reason) {
    absorbed.record("plan-ranked", ranked.callId(), ranked.planId(), reason, ranked.occurredOn());
  }

  private void absorb(RankingEstablished established, Absorption reason) {
    absorbed.record(
        "ranking-established", established.callId(), null, reason, established.occurredOn());
  }
}
