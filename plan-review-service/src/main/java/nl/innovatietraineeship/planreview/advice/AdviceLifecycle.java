package nl.innovatietraineeship.planreview.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.IfMatch;
import nl.innovatietraineeship.kit.outbox.Outbox;
import nl.innovatietraineeship.planreview.call.ScoreSheet;
import nl.innovatietraineeship.planreview.plan.Advice;
import nl.innovatietraineeship.planreview.plan.Assessor;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.plan.Plans;
import nl.innovatietraineeship.planreview.review.Interests;
import nl.innovatietraineeship.planreview.review.Reviews;

/// The chair's command.
@ApplicationScoped
class AdviceLifecycle {

  private final Plans plans;
  private final Reviews reviews;
  private final Interests interests;
  private final BusinessClock clock;
  private final Outbox outbox;
  private final IfMatch ifMatch;

  AdviceLifecycle(
      Plans plans,
      Reviews reviews,
      Interests interests,
      BusinessClock clock,
      Outbox outbox,
      IfMatch ifMatch) {
    this.plans = plans;
    this.reviews = reviews;
    this.interests = interests;
    this.clock = clock;
    this.outbox = outbox;
    this.ifMatch = ifMatch;
  }

  /// Holds the plan: no review is submitted meanwhile.
  @Transactional
  Plan advise(String id, Advice advice) {
    Plan plan = plans.heldInScope(id);
    ifMatch.accept(plan);
    ScoreSheet.check(
        plan.call().terms(),
        advice.scores().stream()
            .map(one -> new ScoreSheet.Line(one.criterion(), one.score()))
            .toList(),
        true);
    Assessor chair = interests.ofTheChair(plan);
    outbox.add(plan.advise(advice, chair, reviews.submitted(plan), clock.instant()));
    return plan;
  }
}
