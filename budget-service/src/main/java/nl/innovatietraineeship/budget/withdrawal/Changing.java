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
import nl.innovatietraineeship.budget.performance.Performance;
import nl.innovatietraineeship.budget.recovery.Recoveries;
import nl.innovatietraineeship.budget.recovery.RecoveryCause;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/// How a grant ends before its determination, or keeps fewer slots, whoever makes it so: what it
/// promises no more is free and serves who waits, and all of it in one transaction. What was paid
/// for a grant that ended is to be paid back; what was paid above the amount that stays is looked
/// at by the determination.
@ApplicationScoped
class Changing {

  @Inject Claims claims;
  @Inject Performance performance;
  @Inject Advances advances;
  @Inject Recoveries recoveries;
  @Inject Settlement settlement;
  @Inject GrantHistory history;
  @Inject Allocation allocation;
  @Inject Ledger ledger;
  @Inject Outbox outbox;

  /// Wants the call's row locked.
  void change(Call call, Grant grant, Change how, Instant at) {
    Claim claim = claims.known(grant.claimId());
    claim.requireGranted("withdraw");
    advances.requireNoneUnderWay("change a grant", grant);
    Integer keptSlots = how.keptSlots();
    Money before = grant.left();
    if (keptSlots == null) {
      claim.withdraw();
      grant.end(BusinessClock.dayOf(at));
      history.add(grant, how.step(), at, how.about());
      advances.endSuspensions(grant, at);
      advances.cancel(grant, at);
    } else {
      grant.change(keptSlots, performance.started(grant.planId()));
      history.add(grant, how.step(), at, how.about().worth(grant.amount()));
      how.suspected().ifPresent(ground -> advances.endSuspension(grant, ground, at));
      advances.adjust(call, grant, at);
    }
    Money freed = before.minus(grant.left());
    call.unaward(freed);
    ledger.book(
        call.id(),
        keptSlots == null ? Cause.GRANT_WITHDRAWN : Cause.GRANT_CHANGED,
        List.of(new Ledger.Movement(claim.id(), claim.plan(), freed)),
        at);
    if (grant.overpaid().isPositive()) {
      var _ =
          recoveries.open(
              grant, RecoveryCause.GRANT_ENDED, grant.overpaid(), BusinessClock.dayOf(at), at);
    }
    outbox.add(GrantChanged.of(grant, how.ground(), at));
    settlement.settle(grant, at);
    allocation.serveList(call, new Freed(how.cause(), claim.plan()), at);
  }

  /// Refuses to prepare what could not be announced.
  void require(String attempted, Grant grant, @Nullable Integer keptSlots) {
    claims.known(grant.claimId()).requireGranted(attempted);
    if (keptSlots != null) {
      grant.requireChange(attempted, keptSlots, performance.started(grant.planId()));
    }
  }
}
