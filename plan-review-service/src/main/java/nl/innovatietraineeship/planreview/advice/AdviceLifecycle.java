package nl.innovatietraineeship.planreview.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.IfMatch;
import nl.innovatietraineeship.kit.outbox.Outbox;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.planreview.call.Call;
import nl.innovatietraineeship.planreview.call.Calls;
import nl.innovatietraineeship.planreview.call.ScoreSheet;
import nl.innovatietraineeship.planreview.plan.Advice;
import nl.innovatietraineeship.planreview.plan.Assessor;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.plan.PlanHistory;
import nl.innovatietraineeship.planreview.plan.Plans;
import nl.innovatietraineeship.planreview.plan.Step;
import nl.innovatietraineeship.planreview.review.Interests;
import nl.innovatietraineeship.planreview.review.Reviews;

/// The chair's commands on a plan.
@ApplicationScoped
class AdviceLifecycle {

  private final Calls calls;
  private final Plans plans;
  private final PlanHistory history;
  private final Reviews reviews;
  private final Interests interests;
  private final BusinessClock clock;
  private final Outbox outbox;
  private final IfMatch ifMatch;

  AdviceLifecycle(
      Calls calls,
      Plans plans,
      PlanHistory history,
      Reviews reviews,
      Interests interests,
      BusinessClock clock,
      Outbox outbox,
      IfMatch ifMatch) {
    this.calls = calls;
    this.plans = plans;
    this.history = history;
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
    check(plan, advice);
    Assessor chair = interests.ofTheChair(plan);
    outbox.add(plan.advise(advice, chair, reviews.submitted(plan), clock.instant()));
    history.add(plan, Step.ADVISED, clock.instant(), told(advice));
    return plan;
  }

  /// Holds the call alone: nothing of it is announced meanwhile.
  @Transactional
  Plan correct(String id, Advice advice, String reason) {
    Call call = calls.heldAloneFor(id).orElseThrow(() -> new NotFound("plan", id));
    Plan plan = plans.heldInScope(id);
    ifMatch.accept(plan);
    check(plan, advice);
    Assessor chair = interests.ofTheChair(plan);
    String former = told(plan.advice().orElse(advice));
    outbox.add(plan.correct(advice, chair, reviews.submitted(plan), clock.instant()));
    call.correctAdvice();
    history.add(
        plan,
        Step.ADVICE_CORRECTED,
        clock.instant(),
        "From " + former + " to " + told(advice) + ": " + reason);
    return plan;
  }

  /// The scores, so that a corrected advice does not erase the one before.
  private static String told(Advice advice) {
    return advice.scores().stream()
        .map(score -> score.criterion() + " " + score.score())
        .collect(Collectors.joining(", "));
  }

  private static void check(Plan plan, Advice advice) {
    ScoreSheet.check(
        plan.call().terms(),
        advice.scores().stream()
            .map(one -> new ScoreSheet.Line(one.criterion(), one.score()))
            .toList(),
        true);
  }
}
