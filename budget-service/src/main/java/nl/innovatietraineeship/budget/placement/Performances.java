package nl.innovatietraineeship.budget.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.innovatietraineeship.budget.absorbed.AbsorbedEvents;
import nl.innovatietraineeship.budget.absorbed.Absorption;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.call.Calls;
import nl.innovatietraineeship.budget.claim.Claim;
import nl.innovatietraineeship.budget.claim.ClaimState.Determined;
import nl.innovatietraineeship.budget.claim.ClaimState.Granted;
import nl.innovatietraineeship.budget.claim.ClaimState.Over;
import nl.innovatietraineeship.budget.claim.ClaimState.Reserved;
import nl.innovatietraineeship.budget.claim.ClaimState.Settled;
import nl.innovatietraineeship.budget.claim.ClaimState.Waiting;
import nl.innovatietraineeship.budget.claim.ClaimState.Withdrawn;
import nl.innovatietraineeship.budget.claim.Claims;
import nl.innovatietraineeship.budget.payment.Advances;
import nl.innovatietraineeship.budget.performance.Performance;
import nl.innovatietraineeship.budget.placement.PlacementEvent.InternshipGraduated;
import nl.innovatietraineeship.budget.placement.PlacementEvent.InternshipStarted;
import nl.innovatietraineeship.budget.placement.PlacementEvent.TraineeshipCompleted;
import nl.innovatietraineeship.kit.inbox.Unreadable;
import nl.innovatietraineeship.kit.outbox.Event;

/// What is performed in a slot is noted, and may make an advance due.
@ApplicationScoped
class Performances {

  @Inject Calls calls;
  @Inject Claims claims;
  @Inject Performance performance;
  @Inject Advances advances;
  @Inject AbsorbedEvents absorbed;

  /// Under the call's lock, so that a determination sees all of it or nothing.
  void on(PlacementEvent event) {
    Call call =
        calls
            .lock(event.callId())
            .orElseThrow(() ->
                new Unreadable("The books of call " + event.callId().value() + " are not open."));
    Claim claim =
        claims
            .ofPlan(event.planId())
            .orElseThrow(() -> new Unreadable("A slot of a plan that never had a claim."));
    switch (claim.state()) {
      case Granted _ -> note(event, call, claim);
      case Determined _, Settled _, Withdrawn _ -> {
        var _ = performance.record(event.fact(true));
        absorb(event, Absorption.GRANT_IS_CLOSED);
      }
      case Waiting _, Reserved _, Over _ ->
          throw new Unreadable("A slot of a plan that has no grant.");
    }
  }

  private void note(PlacementEvent event, Call call, Claim claim) {
    if (!performance.record(event.fact(false))) {
      absorb(event, Absorption.PERFORMANCE_IS_KNOWN);
      return;
    }
    switch (event) {
      case InternshipStarted _ -> advances.whenStarted(call, claim, event.occurredOn());
      case InternshipGraduated _, TraineeshipCompleted _ -> {}
    }
  }

  private void absorb(PlacementEvent event, Absorption reason) {
    absorbed.record(
        Event.nameOf(event.getClass()), event.callId(), event.planId(), reason, event.occurredOn());
  }
}
