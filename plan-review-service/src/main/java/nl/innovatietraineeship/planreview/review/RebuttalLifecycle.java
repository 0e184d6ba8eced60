package nl.innovatietraineeship.planreview.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.planreview.access.Scope;
import nl.innovatietraineeship.planreview.plan.Acting;
import nl.innovatietraineeship.planreview.plan.ByPost;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.plan.PlanHistory;
import nl.innovatietraineeship.planreview.plan.Plans;
import nl.innovatietraineeship.planreview.plan.Step;
import org.jspecify.annotations.Nullable;

/// The commands by which an applicant is heard on its reviews.
@ApplicationScoped
class RebuttalLifecycle {

  private final Plans plans;
  private final Reviews reviews;
  private final Acting acting;
  private final PlanHistory history;
  private final Scope scope;
  private final BusinessClock clock;

  RebuttalLifecycle(
      Plans plans,
      Reviews reviews,
      Acting acting,
      PlanHistory history,
      Scope scope,
      BusinessClock clock) {
    this.plans = plans;
    this.reviews = reviews;
    this.acting = acting;
    this.history = history;
    this.scope = scope;
    this.clock = clock;
  }

  /// Holds the plan, so that every review counts.
  @Transactional
  Plan invite(String id) {
    Plan plan = plans.heldInScope(id);
    plan.inviteToRebut(reviews.countSubmitted(plan), clock.today());
    history.add(plan, Step.INVITED_TO_REBUT, clock.instant(), null);
    return plan;
  }

  @Transactional
  Plan rebut(String id, String text, @Nullable ByPost post) {
    Instant received = acting.received(post);
    Plan plan = acting.on(id, post);
    plan.rebut(text, received);
    history.add(plan, Step.REBUTTED, acting.recorded(), post, null);
    return plan;
  }

  /// The submitted reviews of the own plan, once it may be rebutted; nothing tells whose they are.
  List<Review> readable(String id) {
    Plan plan = plans.inScope(id);
    if (plan.rebuttal().isEmpty()
        || !scope.viewer().seesTextsOf(plan.brin())
        || !scope.readsReviewsOf(plan.id().value())) {
      throw new NotFound("reviews to rebut of plan", id);
    }
    return reviews.submittedOf(plan);
  }
}
