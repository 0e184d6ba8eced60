package nl.innovatietraineeship.placement.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// What events do to the known plans.
@ApplicationScoped
@Transactional
public class PlanLifecycle {

  @Inject Plans plans;
  @Inject Slots slots;

  /// @return the plan, when it is over by this event
  public Optional<PlanOver> on(PlanReviewEvent event) {
    return switch (event) {
      case PlanReviewEvent.CallOpened opened -> {
        plans.meet(opened);
        yield Optional.empty();
      }
      case PlanReviewEvent.PlanSubmitted submitted -> {
        plans.lockOrMeet(submitted.identity()).on(submitted);
        yield Optional.empty();
      }
      case PlanReviewEvent.PlanWithdrawn withdrawn -> {
        Plan plan = plans.lockOrMeet(withdrawn.identity());
        yield plan.on(withdrawn)
            ? Optional.of(new PlanOver(plan, withdrawn.occurredOn()))
            : Optional.empty();
      }
      case PlanReviewEvent.PlanDecisionAnnounced announced -> {
        Plan plan = plans.lockOrMeet(announced.identity());
        yield plan.on(announced)
            ? Optional.of(new PlanOver(plan, announced.occurredOn()))
            : Optional.empty();
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
      case BudgetEvent.ClaimLapsed lapsed ->
          plan.on(lapsed) ? Optional.of(new PlanOver(plan, lapsed.occurredOn())) : Optional.empty();
      case BudgetEvent.GrantDetermined determined ->
          plan.on(determined)
              ? Optional.of(new PlanOver(plan, determined.occurredOn()))
              : Optional.empty();
    };
  }
}
