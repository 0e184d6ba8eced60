package nl.innovatietraineeship.budget.ceiling;

import static nl.innovatietraineeship.budget.ceiling.CeilingRule.A_CALL_HAS_ONE_OPEN_CEILING_CHANGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import nl.innovatietraineeship.budget.allocation.Allocation;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.call.Calls;
import nl.innovatietraineeship.budget.claim.Freed;
import nl.innovatietraineeship.budget.claim.TurnCause;
import nl.innovatietraineeship.budget.ledger.Cause;
import nl.innovatietraineeship.budget.ledger.Ledger;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.outbox.Outbox;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.kit.security.CurrentCaller;

/// The commands on changes of ceilings. An approval books the raise and serves who waits, in one
/// transaction under the call's lock.
@ApplicationScoped
class CeilingLifecycle {

  @Inject Calls calls;
  @Inject CeilingChanges changes;
  @Inject Allocation allocation;
  @Inject Ledger ledger;
  @Inject Outbox outbox;
  @Inject Ids ids;
  @Inject BusinessClock clock;
  @Inject CurrentCaller caller;

  CeilingChange prepare(NewCeiling input) {
    Call call = calls.named(input.call());
    if (changes.isOneOpen(call.id())) {
      throw A_CALL_HAS_ONE_OPEN_CEILING_CHANGE.brokenBy("prepare a ceiling change", call.state());
    }
    int number = (int) changes.countOf(call.id()) + 1;
    CeilingChange change =
        CeilingChange.prepare(
            new CeilingChangeId(ids.next()),
            number,
            call,
            input.ceiling(),
            input.reason(),
            caller.get().sub(),
            clock.instant());
    changes.persist(change);
    return change;
  }

  CeilingChange approve(String id) {
    CeilingChange change = locked(id);
    Call call = calls.lock(change.callId()).orElseThrow();
    Instant at = clock.instant();
    CeilingChanged changed = change.approve(call, caller.get().sub(), at);
    ledger.post(call.id(), Cause.CEILING_RAISED, call.reference(), changed.raise(), at);
    outbox.add(changed);
    allocation.serveList(call, new Freed(TurnCause.CEILING_RAISED, change.reference()), at);
    return change;
  }

  CeilingChange reject(String id, String because) {
    CeilingChange change = locked(id);
    change.reject(caller.get().sub(), clock.instant(), because);
    return change;
  }

  private CeilingChange locked(String id) {
    return changes
        .sought(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new NotFound("ceiling change", id));
  }
}
