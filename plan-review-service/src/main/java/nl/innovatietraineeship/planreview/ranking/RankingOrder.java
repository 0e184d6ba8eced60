package nl.innovatietraineeship.planreview.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.innovatietraineeship.planreview.call.CallTerms;
import nl.innovatietraineeship.planreview.lot.Lot;
import nl.innovatietraineeship.planreview.plan.Advice;
import nl.innovatietraineeship.planreview.plan.Assessment;
import nl.innovatietraineeship.planreview.plan.Plan;

/// The order of positive plans: by the weighted total of the committee scores, then the score on
/// the call's tie-break, then by lot. Given the seed it is always the same.
final class RankingOrder {

  private RankingOrder() {}

  private record Scored(Plan plan, int total, int tieBreak, String lot) {}

  /// The best first, with ranks from 1.
  static List<RankedPlan> of(List<Plan> positive, CallTerms terms, String seed) {
    List<Scored> sorted =
        positive.stream().map(plan -> scored(plan, terms, seed)).sorted(order(terms)).toList();
    List<RankedPlan> ranked = new ArrayList<>();
    for (Scored each : sorted) {
      Plan plan = each.plan();
      ranked.add(
          new RankedPlan(
              ranked.size() + 1,
              plan.id().value(),
              plan.reference(),
              plan.brin(),
              each.total(),
              each.tieBreak(),
              plan.content().amount()));
    }
    return List.copyOf(ranked);
  }

  private static Scored scored(Plan plan, CallTerms terms, String seed) {
    Advice advice = plan.advice().orElseThrow();
    return new Scored(
        plan,
        Assessment.weightedTotal(advice, terms),
        advice.on(terms.tieBreak()),
        Lot.of(seed, plan.reference()));
  }

  private static Comparator<Scored> order(CallTerms terms) {
    Comparator<Scored> byTotal = (one, other) -> terms.scale().better(one.total(), other.total());
    return byTotal
        .thenComparing((one, other) -> terms.scale().better(one.tieBreak(), other.tieBreak()))
        .thenComparing(Scored::lot)
        .thenComparing(each -> each.plan().reference());
  }
}
