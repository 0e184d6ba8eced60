package nl.innovatietraineeship.budget.determination;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
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
import nl.innovatietraineeship.budget.grant.SuspicionGround;
import nl.innovatietraineeship.budget.ledger.Cause;
import nl.innovatietraineeship.budget.ledger.Ledger;
import nl.innovatietraineeship.budget.payment.Advances;
import nl.innovatietraineeship.budget.recovery.Recoveries;
import nl.innovatietraineeship.budget.recovery.RecoveryCause;
import nl.innovatietraineeship.budget.recovery.RecoveryId;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.outbox.Outbox;

/// What an announced determination does, in one transaction: the grant has its final amount, what
/// it stays below its award, or below what was determined before, is free and serves who waits, and
/// the rest is to be paid or to be paid back.
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
    Money overpaid = grant.overpaid();
    Money before = determination.before();
    if (before == null) {
      first(call, claim, grant, determination, at);
    } else {
      change(call, claim, grant, determination, before.minus(determination.amount()), at);
    }
    Money more = grant.overpaid().minus(overpaid);
    RecoveryId recovery =
        more.isPositive()
            ? recoveries.open(
                grant,
                RecoveryCause.DETERMINED_BELOW_PAYMENTS,
                more,
                determination.recoverableSince(grant),
                at)
            : null;
    outbox.add(GrantDetermined.of(determination, grant, more, recovery, at));
    settlement.settle(grant, at);
    allocation.serveList(call, new Freed(TurnCause.GRANT_DETERMINED, claim.plan()), at);
  }

  private void first(Call call, Claim claim, Grant grant, Determination determination, Instant at) {
    claim.determine();
    determine(grant, determination, at);
    Money amount = determination.amount();
    call.determine(grant.amount(), amount);
    ledger.determine(
        call.id(), new Ledger.Movement(claim.id(), claim.plan(), amount), grant.amount(), at);
    advances.endSuspensions(grant, at);
    advances.atDetermination(grant, at);
  }

  private void change(
      Call call, Claim claim, Grant grant, Determination determination, Money less, Instant at) {
    determine(grant, determination, at);
    settlement.reopen(grant, at);
    call.lowerDetermined(less);
    ledger.book(
        call.id(),
        Cause.DETERMINATION_CHANGED,
        List.of(new Ledger.Movement(claim.id(), claim.plan(), less)),
        at);
    advances.endSuspension(
        grant, SuspicionGround.valueOf(requireNonNull(determination.ground()).name()), at);
    advances.lower(grant, at);
  }

  private void determine(Grant grant, Determination determination, Instant at) {
    advances.requireNoneUnderWay("announce", grant);
    grant.determine(determination.amount(), BusinessClock.dayOf(at));
    history.add(grant, Step.DETERMINATION_ANNOUNCED, at, determination.aboutWithReasons());
  }
}
