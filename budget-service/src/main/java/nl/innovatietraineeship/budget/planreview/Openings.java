package nl.innovatietraineeship.budget.planreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.innovatietraineeship.budget.absorbed.AbsorbedEvents;
import nl.innovatietraineeship.budget.absorbed.Absorption;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.call.Calls;
import nl.innovatietraineeship.budget.ledger.Ledger;
import nl.innovatietraineeship.budget.planreview.PlanReviewEvent.AllocationMethod;
import nl.innovatietraineeship.budget.planreview.PlanReviewEvent.CallClosed;
import nl.innovatietraineeship.budget.planreview.PlanReviewEvent.CallOpened;
import nl.innovatietraineeship.budget.planreview.PlanReviewEvent.CallSettled;
import nl.innovatietraineeship.kit.inbox.Unreadable;

/// A call is opened, closed and settled: its books follow.
@ApplicationScoped
class Openings {

  @Inject Calls calls;
  @Inject Ledger ledger;
  @Inject AbsorbedEvents absorbed;

  void on(CallOpened opened) {
    if (calls.lock(opened.callId()).isPresent()) {
      absorbed.record(
          "call-opened", opened.callId(), null, Absorption.CALL_IS_OPEN, opened.occurredOn());
      return;
    }
    if (opened.allocationMethod() != AllocationMethod.RANKED) {
      // To allocate by another rule than the published one would be unlawful (Awb 4:26).
      throw new Unreadable(
          "The ledger allocates RANKED calls only; call "
              + opened.call()
              + " is "
              + opened.allocationMethod()
              + ".");
    }
    Call call = Call.opened(opened.callId(), opened.terms(), opened.occurredOn());
    calls.persist(call);
    ledger.open(call, opened.occurredOn());
  }

  void on(CallClosed closed) {
    Call call = open(closed.callId());
    switch (call.state()) {
      case OPEN -> call.close();
      case CLOSED, ALLOCATED, SETTLED ->
          absorbed.record(
              "call-closed", closed.callId(), null, Absorption.CALL_IS_CLOSED, closed.occurredOn());
    }
  }

  void on(CallSettled settled) {
    Call call = open(settled.callId());
    try {
      call.settle();
    } catch (IllegalArgumentException untrue) {
      throw new Unreadable(String.valueOf(untrue.getMessage()));
    }
  }

  /// The books of a call, locked. Plan-review opens a call before it says anything else of it.
  Call open(CallId id) {
    return calls
        .lock(id)
        .orElseThrow(() -> new Unreadable("The books of call " + id.value() + " are not open."));
  }
}
