package nl.innovatietraineeship.planreview.decision;

import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.awb.ActivityTerms;
import nl.innovatietraineeship.planreview.plan.Announced;
import nl.innovatietraineeship.planreview.plan.Outcome;
import nl.innovatietraineeship.planreview.plan.Plan;

/// Announces a decision on one plan, with the days that it names.
final class Announcement {

  private Announcement() {}

  static PlanDecisionAnnounced of(Decision decision, DecisionItem item, Plan plan, Instant now) {
    LocalDate on = decision.announcedOn().orElseThrow();
    boolean awarded = item.outcome() == Outcome.AWARDED;
    int months = plan.call().terms().activityMonths();
    var announced =
        new Announced(
            decision.id().value(),
            item.outcome(),
            item.ground(),
            on,
            decision.objectUntil().orElseThrow(),
            awarded ? ActivityTerms.startBefore(on).lastDay() : null,
            awarded ? ActivityTerms.activitiesUntil(on, months).lastDay() : null);
    plan.announce(announced);
    return PlanDecisionAnnounced.of(plan, item, announced, now);
  }
}
