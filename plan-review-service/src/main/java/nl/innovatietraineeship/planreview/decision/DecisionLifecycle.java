package nl.innovatietraineeship.planreview.decision;

import static nl.innovatietraineeship.planreview.decision.DecisionRule.A_PLAN_IS_IN_ONE_OPEN_DECISION;
import static nl.innovatietraineeship.planreview.decision.DecisionRule.THERE_IS_SOMETHING_TO_DECIDE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.IfMatch;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.outbox.Outbox;
import nl.innovatietraineeship.kit.problem.InputError;
import nl.innovatietraineeship.kit.problem.InvalidInput;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.planreview.access.Scope;
import nl.innovatietraineeship.planreview.call.Call;
import nl.innovatietraineeship.planreview.call.Calls;
import nl.innovatietraineeship.planreview.plan.Outcome;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.plan.PlanHistory;
import nl.innovatietraineeship.planreview.plan.Plans;
import nl.innovatietraineeship.planreview.plan.Step;
import org.jspecify.annotations.Nullable;

/// The commands on a decision.
@ApplicationScoped
class DecisionLifecycle {

  private final Calls calls;
  private final Plans plans;
  private final Decisions decisions;
  private final PlanHistory history;
  private final Scope scope;
  private final BusinessClock clock;
  private final Ids ids;
  private final Outbox outbox;
  private final IfMatch ifMatch;

  DecisionLifecycle(
      Calls calls,
      Plans plans,
      Decisions decisions,
      PlanHistory history,
      Scope scope,
      BusinessClock clock,
      Ids ids,
      Outbox outbox,
      IfMatch ifMatch) {
    this.calls = calls;
    this.plans = plans;
    this.decisions = decisions;
    this.history = history;
    this.scope = scope;
    this.clock = clock;
    this.ids = ids;
    this.outbox = outbox;
    this.ifMatch = ifMatch;
  }

  @Transactional
  Decision prepare(NewDecision input) {
    return input.plan() == null
        ? prepareCall(String.valueOf(input.call()))
        : preparePlan(input.plan(), input.boardReason());
  }

  /// Holds the call alone, so that no plan comes into two decisions.
  private Decision prepareCall(String named) {
    Call call = found("/call", () -> calls.inScope(named, LockModeType.PESSIMISTIC_WRITE));
    call.isDecidedWhole();
    List<Plan> undecided = withoutOpenDecision(plans.decidableOf(call.id()));
    if (undecided.isEmpty()) {
      throw THERE_IS_SOMETHING_TO_DECIDE.brokenBy("prepare a decision", call.state());
    }
    return prepared(
        call, undecided.stream().map(plan -> DecisionItem.on(plan, clock.today())).toList());
  }

  private Decision preparePlan(String named, @Nullable String boardReason) {
    Plan plan = found("/plan", () -> plans.inScope(named));
    Call call = calls.heldAlone(plan.call().id().value()).orElseThrow();
    DecisionItem item =
        boardReason == null
            ? DecisionItem.on(plan, clock.today())
            : DecisionItem.refusedByTheBoard(plan, boardReason);
    if (item.outcome() != Outcome.SET_ASIDE) {
      call.prepareOutcome();
    }
    if (withoutOpenDecision(List.of(plan)).isEmpty()) {
      throw A_PLAN_IS_IN_ONE_OPEN_DECISION.brokenBy("prepare a decision", plan.state());
    }
    return prepared(call, List.of(item));
  }

  private Decision prepared(Call call, List<DecisionItem> items) {
    int number = calls.nextNumber(call.id(), Calls.Numbered.DECISION);
    var id = new DecisionId(ids.next());
    var decision = Decision.prepare(id, call, number, items, scope.sub(), clock.instant());
    decisions.persist(decision);
    return decision;
  }

  /// An open decision on a plan that changed since can never be announced: it does not hold up that
  /// plan, and the others on it are free when it is withdrawn.
  private List<Plan> withoutOpenDecision(List<Plan> candidates) {
    if (candidates.isEmpty()) {
      return candidates;
    }
    List<DecisionItem> open =
        decisions.openOn(candidates.stream().map(plan -> plan.id().value()).toList());
    return candidates.stream()
        .filter(plan ->
            open.stream()
                .filter(item -> item.planId().equals(plan.id().value()))
                .noneMatch(item -> item.binds(plan, clock.today())))
        .toList();
  }

  @Transactional
  Decision sign(String id) {
    Decision decision = decisions.inScope(id);
    ifMatch.accept(decision);
    decision.sign(scope.sub(), clock.instant());
    return decision;
  }

  @Transactional
  Decision announce(String id) {
    Decision decision = decisions.inScope(id);
    ifMatch.accept(decision);
    // Held alone: no advice of the call is corrected meanwhile.
    var _ = calls.heldAlone(decision.call().id().value()).orElseThrow();
    Map<UUID, Plan> byId =
        plans.of(decision.items().stream().map(DecisionItem::planId).toList()).stream()
            .collect(Collectors.toMap(plan -> plan.id().value(), Function.identity()));
    Instant now = clock.instant();
    List<PlanDecisionAnnounced> announced = decision.announce(scope.sub(), now, byId);
    outbox.addAll(announced);
    Map<UUID, String> reasons =
        decision.items().stream()
            .collect(Collectors.toMap(DecisionItem::planId, DecisionItem::reason));
    history.addAll(
        announced.stream().map(each -> known(byId, each.planId().value())).toList(),
        Step.OUTCOME_ANNOUNCED,
        now,
        plan -> known(reasons, plan.id().value()));
    return decision;
  }

  private static <T> T known(Map<UUID, T> all, UUID plan) {
    return Objects.requireNonNull(all.get(plan));
  }

  @Transactional
  Decision withdraw(String id, String reason) {
    Decision decision = decisions.inScope(id);
    ifMatch.accept(decision);
    decision.withdraw(scope.sub(), reason, clock.instant());
    return decision;
  }

  private static <T> T found(String pointer, java.util.function.Supplier<T> sought) {
    try {
      return sought.get();
    } catch (NotFound unknown) {
      throw new InvalidInput(
          InputError.body(pointer, "unknown", String.valueOf(unknown.getMessage())));
    }
  }
}
