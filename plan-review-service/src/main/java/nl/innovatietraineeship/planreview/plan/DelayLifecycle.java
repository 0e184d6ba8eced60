package nl.innovatietraineeship.planreview.plan;

import static nl.innovatietraineeship.planreview.plan.PlanRule.A_DELAY_NAMES_A_LATER_DAY;
import static nl.innovatietraineeship.planreview.plan.PlanRule.ONLY_AN_AWAITED_DECISION_IS_DELAYED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.IfMatch;
import nl.innovatietraineeship.planreview.access.Scope;
import nl.innovatietraineeship.planreview.call.Call;
import nl.innovatietraineeship.planreview.call.Calls;

/// The commands by which the programme office tells that a decision is late: Awb 4:14(1).
@ApplicationScoped
class DelayLifecycle {

  private final Calls calls;
  private final Plans plans;
  private final PlanHistory history;
  private final Scope scope;
  private final BusinessClock clock;
  private final IfMatch ifMatch;

  DelayLifecycle(
      Calls calls,
      Plans plans,
      PlanHistory history,
      Scope scope,
      BusinessClock clock,
      IfMatch ifMatch) {
    this.calls = calls;
    this.plans = plans;
    this.history = history;
    this.scope = scope;
    this.clock = clock;
    this.ifMatch = ifMatch;
  }

  @Transactional
  Plan tell(String id, LocalDate until, String reason) {
    Plan plan = plans.inScope(id);
    ifMatch.accept(new Shown(plan, scope.viewer(), true, clock.today()));
    tell(List.of(plan), until, reason);
    return plan;
  }

  /// Whoever waits for a decision on a plan of the call, unless a day as late is known to them.
  /// Holds the call and those plans, so that nobody is told who has the decision.
  ///
  /// @return the plans whose applicants are told, in the order of their reference
  @Transactional
  List<Plan> tellAll(String callId, LocalDate until, String reason) {
    Call call = calls.inScope(callId, LockModeType.PESSIMISTIC_WRITE);
    ifMatch.accept(call);
    List<Plan> waiting = plans.heldAwaitingDecisionOf(call.id());
    if (waiting.isEmpty()) {
      throw ONLY_AN_AWAITED_DECISION_IS_DELAYED.brokenBy(Delays.TELL, call.state());
    }
    LocalDate today = clock.today();
    List<Plan> told =
        waiting.stream().filter(plan -> plan.expectedBy(today).isBefore(until)).toList();
    if (told.isEmpty()) {
      throw A_DELAY_NAMES_A_LATER_DAY.brokenBy(Delays.TELL, call.state());
    }
    tell(told, until, reason);
    return told;
  }

  private void tell(List<Plan> plans, LocalDate until, String reason) {
    plans.forEach(plan -> plan.tellDelay(until, reason, clock.today()));
    history.addAll(plans, Step.DELAY_TOLD, clock.instant(), _ -> "Until " + until + ": " + reason);
  }
}
