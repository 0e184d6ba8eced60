package nl.innovatietraineeship.budget.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.innovatietraineeship.budget.allocation.Allocation;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.claim.Claim;
import nl.innovatietraineeship.budget.claim.Claims;
import nl.innovatietraineeship.budget.claim.Freed;
import nl.innovatietraineeship.budget.claim.TurnCause;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.grant.GrantHistory;
import nl.innovatietraineeship.budget.grant.Settlement;
import nl.innovatietraineeship.budget.grant.Step;
import nl.innovatietraineeship.budget.ledger.Ledger;
import nl.innovatietraineeship.budget.payment.Advances;
import nl.innovatietraineeship.budget.recovery.Recoveries;
import nl.innovatietraineeship.budget.recovery.RecoveryCause;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.outbox.Outbox;

/// What an announced determination does, in one transaction: the grant has its final amount, what
/// it stays below its award is free and serves who waits, and the rest is to be paid or to be paid
/// back.
@ApplicationScoped
class Announcement {

  @Inject Claims claims;
  @Inject Advances advances;
  @Inject Recoveries recoveries;
  @Inject Settlement settlement;
  @Inject GrantHistory history;
  @Inject Allocation allocation;
  @Inject Ledger ledger;
  @Inject Outbox outbox;

  /// Wants the call's row locked.
  void takeEffect(Call call, Grant grant, Determination determination, Instant at) {
    Claim claim = claims.known(grant.claimId());
    claim.determine();
    advances.requireNoneUnderWay("announce", grant);
    Money amount = determination.amount();
    grant.determine(amount);
    history.add(grant, Step.DETERMINATION_ANNOUNCED, at, determination.aboutWithReasons());
    call.determine(grant.amount(), amount);
    ledger.determine(
        call.id(), new Ledger.Movement(claim.id(), claim.plan(), amount), grant.amount(), at);
    advances.atDetermination(grant, at);
    if (grant.overpaid().isPositive()) {
      recoveries.open(grant, RecoveryCause.DETERMINED_BELOW_PAYMENTS, at);
    }
    outbox.add(GrantDetermined.of(determination, grant, at));
    settlement.settle(grant, at);
    allocation.serveList(call, new Freed(TurnCause.GRANT_DETERMINED, claim.plan()), at);
  }
}
