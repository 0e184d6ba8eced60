package nl.innovatietraineeship.placement.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/// What events do to the known plans.
@ApplicationScoped
@Transactional
public class PlanLifecycle {

  @Inject Plans plans;
  @Inject Slots slots;

  /// @return the plans that are over by this event
  public List<PlanOver> on(PlanReviewEvent event) {
    return switch (event) {
      case PlanReviewEvent.CallOpened opened -> {
        plans.meet(opened);
        yield List.of();
      }
      case PlanReviewEvent.WaitingListEnded ended ->
          plans.lockKnownOf(ended).stream()
              .filter(plan -> plan.waitingIsOver(ended.overOn()))
              .map(plan -> new PlanOver(plan, ended.occurredOn()))
              .toList();
      case PlanReviewEvent.PlanSubmitted submitted -> {
        plans.lockOrMeet(submitted.identity()).on(submitted);
        yield List.of();
      }
      case PlanReviewEvent.PlanWithdrawn withdrawn -> {
        Plan plan = plans.lockOrMeet(withdrawn.identity());
        yield plan.on(withdrawn) ? List.of(new PlanOver(plan, withdrawn.occurredOn())) : List.of();
      }
      case PlanReviewEvent.PlanDecisionAnnounced announced -> {
        Plan plan = plans.lockOrMeet(announced.identity());
        yield plan.on(announced, plans.waitingIsOver(plan))
            ? List.of(new PlanOver(plan, announced.occurredOn()))
            : List.of();
      }
    };
  }

  /// @return the plan, when it is over by this event
  public Optional<PlanOver> on(BudgetEvent event) {
    Plan plan = plans.lockOrMeet(event.identity());
    return switch (event) {
      case BudgetEvent.GrantAwarded granted -> {
        if (plan.on(granted)) {
          slots.open(plan, granted.slots(), granted.occurredOn());
        }
        yield Optional.empty();
      }
      case BudgetEvent.GrantChanged changed -> {
        boolean over = plan.on(changed);
        slots.closeFreeAbove(plan, changed.occurredOn());
        yield over ? Optional.of(new PlanOver(plan, changed.occurredOn())) : Optional.empty();
      }
      case BudgetEvent.GrantDetermined determined ->
          determined.before() == null && plan.on(determined)
              ? Optional.of(new PlanOver(plan, determined.occurredOn()))
              : Optional.empty();
    };
  }
}
