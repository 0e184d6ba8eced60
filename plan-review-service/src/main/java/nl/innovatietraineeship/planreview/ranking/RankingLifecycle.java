package nl.innovatietraineeship.planreview.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.IfMatch;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.outbox.Outbox;
import nl.innovatietraineeship.planreview.access.Scope;
import nl.innovatietraineeship.planreview.call.Call;
import nl.innovatietraineeship.planreview.call.Calls;
import nl.innovatietraineeship.planreview.lot.Seeds;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.plan.PlanHistory;
import nl.innovatietraineeship.planreview.plan.Plans;
import nl.innovatietraineeship.planreview.plan.Step;

/// The chair's command on a call.
@ApplicationScoped
class RankingLifecycle {

  private final Calls calls;
  private final Plans plans;
  private final Rankings rankings;
  private final PlanHistory history;
  private final Scope scope;
  private final BusinessClock clock;
  private final Seeds seeds;
  private final Ids ids;
  private final Outbox outbox;
  private final IfMatch ifMatch;

  RankingLifecycle(
      Calls calls,
      Plans plans,
      Rankings rankings,
      PlanHistory history,
      Scope scope,
      BusinessClock clock,
      Seeds seeds,
      Ids ids,
      Outbox outbox,
      IfMatch ifMatch) {
    this.calls = calls;
    this.plans = plans;
    this.rankings = rankings;
    this.history = history;
    this.scope = scope;
    this.clock = clock;
    this.seeds = seeds;
    this.ids = ids;
    this.outbox = outbox;
    this.ifMatch = ifMatch;
  }

  /// Holds the call alone: no plan is withdrawn meanwhile. The plans are published in the order of
  /// their rank, and then the ranking.
  @Transactional
  Ranking establish(String callId) {
    Call call = calls.inScope(callId, LockModeType.PESSIMISTIC_WRITE);
    ifMatch.accept(call);
    Instant now = clock.instant();
    // A correction does not redraw the lot: one recorded seed a call.
    Optional<String> drawn = rankings.presentOf(callId).map(Ranking::seed);
    int version = call.establishRanking(plans.unassessedOf(call.id()));
    List<Plan> positive = plans.positiveOf(call.id());
    String seed = drawn.orElseGet(seeds::draw);
    List<RankedPlan> ranked = RankingOrder.of(positive, call.terms(), seed);
    Map<UUID, Plan> byId =
        positive.stream().collect(Collectors.toMap(plan -> plan.id().value(), Function.identity()));
    for (RankedPlan place : ranked) {
      Plan plan = Objects.requireNonNull(byId.get(place.planId()));
      outbox.add(plan.rank(version, place.rank(), ranked.size(), now));
      String rank = "Rank %d of %d in version %d".formatted(place.rank(), ranked.size(), version);
      history.add(plan, Step.RANKED, now, rank);
    }
    var ranking = new Ranking(ids.next(), call, version, seed, ranked, scope.sub(), now);
    rankings.persist(ranking);
    outbox.add(
        new RankingEstablished(now, call.id(), call.reference(), version, ranked.size(), seed));
    return ranking;
  }
}
