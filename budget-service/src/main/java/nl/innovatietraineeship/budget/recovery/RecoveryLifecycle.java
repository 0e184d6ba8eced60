package nl.innovatietraineeship.budget.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import nl.innovatietraineeship.budget.call.Calls;
import nl.innovatietraineeship.budget.grant.About;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.grant.GrantHistory;
import nl.innovatietraineeship.budget.grant.Grants;
import nl.innovatietraineeship.budget.grant.Settlement;
import nl.innovatietraineeship.budget.grant.Step;
import nl.innovatietraineeship.budget.ledger.Cause;
import nl.innovatietraineeship.budget.ledger.Ledger;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.outbox.Outbox;
import nl.innovatietraineeship.kit.problem.InputError;
import nl.innovatietraineeship.kit.problem.InvalidInput;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.kit.security.CurrentCaller;

/// The commands on recoveries, each under the lock of the call.
@ApplicationScoped
class RecoveryLifecycle {

  @Inject Calls calls;
  @Inject Grants grants;
  @Inject Recoveries recoveries;
  @Inject Settlement settlement;
  @Inject GrantHistory history;
  @Inject Ledger ledger;
  @Inject Outbox outbox;
  @Inject EntityManager entities;
  @Inject BusinessClock clock;
  @Inject CurrentCaller caller;

  Recovery agree(String id, NewPlan plan) {
    Recovery recovery = locked(id);
    recovery.agree(plan.parts(), clock.today());
    history.add(
        recovery.grant(),
        Step.RECOVERY_PLAN_AGREED,
        clock.instant(),
        About.of(recovery.reference()).worth(recovery.rest()));
    return recovery;
  }

  Recovery receive(String id, NewReceipt input) {
    if (!input.amount().isPositive()) {
      throw new InvalidInput(
          InputError.body("/amount", "range", "What comes in is more than nothing."));
    }
    Recovery recovery = locked(id);
    Instant at = clock.instant();
    var receipt = new Receipt(input.receivedOn(), input.amount(), caller.get().sub());
    recovery.receive(receipt, clock.today());
    Grant grant = grants.known(recovery.grant().grantId());
    grant.recover(receipt.amount());
    history.add(
        grant, Step.RECOVERY_RECEIVED, at, About.of(recovery.reference()).worth(receipt.amount()));
    ledger.book(
        grant.callId(),
        Cause.MONEY_RECOVERED,
        List.of(new Ledger.Movement(grant.claimId(), grant.plan(), receipt.amount())),
        at,
        receipt.receivedOn());
    outbox.add(RecoveryReceived.of(recovery, receipt, at));
    settlement.settle(grant, at);
    return recovery;
  }

  /// Read again when the call is locked: somebody else may have told of it meanwhile.
  private Recovery locked(String id) {
    Recovery recovery = recoveries.sought(id).orElseThrow(() -> new NotFound("recovery", id));
    var _ = calls.locked(recovery.grant().callId());
    entities.refresh(recovery);
    return recovery;
  }
}
