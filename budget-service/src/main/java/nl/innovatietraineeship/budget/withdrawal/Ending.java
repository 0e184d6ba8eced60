package nl.innovatietraineeship.budget.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.innovatietraineeship.budget.allocation.Allocation;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.claim.Claim;
import nl.innovatietraineeship.budget.claim.Claims;
import nl.innovatietraineeship.budget.claim.Freed;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.grant.GrantHistory;
import nl.innovatietraineeship.budget.grant.Settlement;
import nl.innovatietraineeship.budget.ledger.Cause;
import nl.innovatietraineeship.budget.ledger.Ledger;
import nl.innovatietraineeship.budget.payment.Advances;
import nl.innovatietraineeship.budget.recovery.Recoveries;
import nl.innovatietraineeship.budget.recovery.RecoveryCause;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.outbox.Outbox;

/// How a grant ends before its determination, whoever ends it: its money is free and serves who
/// waits, what was paid is to be paid back, and all of it in one transaction.
@ApplicationScoped
class Ending {

  @Inject Claims claims;
  @Inject Advances advances;
  @Inject Recoveries recoveries;
  @Inject Settlement settlement;
  @Inject GrantHistory history;
  @Inject Allocation allocation;
  @Inject Ledger ledger;
  @Inject Outbox outbox;

  /// Wants the call's row locked.
  void end(Call call, Grant grant, End how, Instant at) {
    Claim claim = claims.known(grant.claimId());
    claim.withdraw();
    advances.requireNoneUnderWay("end a grant", grant);
    grant.end(BusinessClock.dayOf(at));
    history.add(grant, how.step(), at, how.about());
    advances.cancel(grant, at);
    call.unaward(grant.amount());
    ledger.book(
        call.id(),
        Cause.GRANT_WITHDRAWN,
        List.of(new Ledger.Movement(claim.id(), claim.plan(), grant.amount())),
        at);
    if (grant.overpaid().isPositive()) {
      recoveries.open(grant, RecoveryCause.GRANT_ENDED, at);
    }
    outbox.add(GrantChanged.ended(grant, how.ground(), at));
    settlement.settle(grant, at);
    allocation.serveList(call, new Freed(how.cause(), claim.plan()), at);
  }
}
