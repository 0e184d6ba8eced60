package nl.innovatietraineeship.planreview.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.planreview.access.Scope;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.plan.PlanHistory;
import nl.innovatietraineeship.planreview.plan.Plans;
import nl.innovatietraineeship.planreview.plan.Step;

/// The command by which a chair keeps away from a plan.
@ApplicationScoped
class ChairInterestLifecycle {

  private final Plans plans;
  private final ChairInterests interests;
  private final PlanHistory history;
  private final Scope scope;
  private final BusinessClock clock;
  private final Ids ids;

  ChairInterestLifecycle(
      Plans plans,
      ChairInterests interests,
      PlanHistory history,
      Scope scope,
      BusinessClock clock,
      Ids ids) {
    this.plans = plans;
    this.interests = interests;
    this.history = history;
    this.scope = scope;
    this.clock = clock;
    this.ids = ids;
  }

  /// Holds the plan: the same person does not advise meanwhile.
  @Transactional
  Plan declare(String id, Interest interest, String reason) {
    Plan plan = plans.heldInScope(id);
    plan.takesInterests();
    interests.add(
        new ChairInterest(ids.next(), plan, scope.sub(), interest, reason, clock.today()));
    history.add(plan, Step.INTEREST_DECLARED, clock.instant(), interest + ": " + reason);
    return plan;
  }
}
