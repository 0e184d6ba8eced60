package nl.innovatietraineeship.planreview.allocation;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.inbox.EventConsumption;
import nl.innovatietraineeship.kit.inbox.EventListener;
import nl.innovatietraineeship.kit.inbox.Unreadable;
import nl.innovatietraineeship.planreview.absorbed.AbsorbedEvents;
import nl.innovatietraineeship.planreview.allocation.BudgetEvent.AllocationCompleted;
import nl.innovatietraineeship.planreview.allocation.BudgetEvent.ClaimLapsed;
import nl.innovatietraineeship.planreview.allocation.BudgetEvent.GrantAwarded;
import nl.innovatietraineeship.planreview.allocation.BudgetEvent.GrantChanged;
import nl.innovatietraineeship.planreview.allocation.BudgetEvent.GrantDetermined;
import nl.innovatietraineeship.planreview.allocation.BudgetEvent.GrantSettled;
import nl.innovatietraineeship.planreview.allocation.BudgetEvent.PaymentReturned;
import nl.innovatietraineeship.planreview.allocation.BudgetEvent.PlanWaitlisted;
import nl.innovatietraineeship.planreview.allocation.BudgetEvent.ReservationMade;
import nl.innovatietraineeship.planreview.call.Call;
import nl.innovatietraineeship.planreview.call.Calls;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.plan.PlanHistory;
import nl.innovatietraineeship.planreview.plan.Plans;
import nl.innovatietraineeship.planreview.plan.Step;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/// What budget did with a ranking. The call is parked when an event of it cannot be handled: the
/// order across its plans matters.
@ApplicationScoped
public class BudgetListener extends EventListener<BudgetEvent> {

  @Inject EventConsumption consumption;
  @Inject Plans plans;
  @Inject PlanHistory history;
  @Inject Calls calls;
  @Inject CallSettling settlement;
  @Inject BusinessClock clock;
  @Inject AbsorbedEvents absorbedEvents;

  BudgetListener() {
    super("plan-review-on-budget", BudgetEvent.class, "callId");
  }

  @Incoming("budget")
  @Blocking
  public void receive(ConsumerRecord<String, byte[]> record) {
    consumption.accept(record, this);
  }

  @Override
  protected void on(BudgetEvent event) {
    try {
      apply(event);
    } catch (IllegalArgumentException untrue) {
      throw new Unreadable(String.valueOf(untrue.getMessage()));
    }
  }

  private void apply(BudgetEvent event) {
    switch (event) {
      case ReservationMade made -> {
        Plan plan = plan(made.planId());
        if (made.amount().isMoreThan(plan.content().amount())) {
          throw new Unreadable("More is reserved for " + plan.reference() + " than it asks.");
        }
        note(
            event,
            plan,
            plan.onReservationMade(made.rankingVersion(), made.reservationId(), made.amount()),
            Step.RESERVED,
            made.amount() + " is reserved.");
      }
      case PlanWaitlisted listed -> {
        Plan plan = plan(listed.planId());
        note(
            event,
            plan,
            plan.onPlanWaitlisted(listed.rankingVersion(), listed.place()),
            Step.WAITLISTED,
            "Reserve place " + listed.place() + ".");
      }
      case ClaimLapsed lapsed -> {
        Call call = callOf(lapsed.planId());
        Plan plan = plan(lapsed.planId());
        note(
            event,
            plan,
            plan.onClaimLapsed(lapsed.rankingVersion(), lapsed.lapsedOn()),
            Step.RESERVE_PLACE_LAPSED,
            null);
        settlement.settle(call, clock.instant());
      }
      case AllocationCompleted completed -> {
        Call call =
            calls
                .heldAlone(completed.callId())
                .orElseThrow(() -> new Unreadable("There is no call " + completed.callId() + "."));
        absorb(event, call.reference(), call.onAllocationCompleted(completed.rankingVersion()));
      }
      case GrantAwarded granted -> {
        Plan plan = plan(granted.planId());
        note(event, plan, plan.onGrantAwarded(granted.grantId()), Step.GRANTED, null);
      }
      case GrantChanged changed -> {
        Plan plan = plan(changed.planId());
        if (changed.slots() == 0) {
          note(event, plan, plan.onGrantEnded(changed.onDay()), Step.GRANT_ENDED, null);
        }
      }
      case GrantSettled settled -> {
        Call call = callOf(settled.planId());
        Plan plan = plan(settled.planId());
        note(event, plan, plan.onGrantSettled(settled.settledOn()), Step.GRANT_SETTLED, null);
        settlement.settle(call, settled.occurredOn());
      }
      case GrantDetermined determined -> {
        if (determined.before() == null) {
          Plan plan = plan(determined.planId());
          note(
              event,
              plan,
              plan.onGrantDetermined(determined.announcedOn()),
              Step.GRANT_DETERMINED,
              null);
        } else {
          var _ = callOf(determined.planId());
          Plan plan = plan(determined.planId());
          // A change of what was not settled yet is no news here, and did not come too late.
          if (plan.grantSettledOn().isPresent()) {
            note(event, plan, plan.onGrantReopened(), Step.GRANT_REOPENED, null);
          }
        }
      }
      case PaymentReturned returned -> {
        var _ = callOf(returned.planId());
        Plan plan = plan(returned.planId());
        note(event, plan, plan.onGrantReopened(), Step.GRANT_REOPENED, null);
      }
    }
  }

  /// The call is held before its plan: whoever holds both holds it first.
  private Call callOf(UUID plan) {
    return calls
        .heldAloneFor(plan.toString())
        .orElseThrow(() -> new Unreadable("There is no plan " + plan + "."));
  }

  private Plan plan(UUID id) {
    return plans.heldAlone(id).orElseThrow(() -> new Unreadable("There is no plan " + id + "."));
  }

  /// What has an effect is told by the plan's history.
  private void note(
      BudgetEvent event, Plan plan, Optional<String> absorbed, Step step, @Nullable String reason) {
    if (absorbed.isEmpty()) {
      history.addOfItself(plan, step, event.occurredOn(), reason);
    }
    absorb(event, plan.reference(), absorbed);
  }

  /// What has no effect any more is kept, with the reason.
  private void absorb(BudgetEvent event, String subject, Optional<String> absorbed) {
    absorbed.ifPresent(reason -> absorbedEvents.add(event, event.occurredOn(), subject, reason));
  }
}
