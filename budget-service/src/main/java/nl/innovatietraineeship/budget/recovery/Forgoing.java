package nl.innovatietraineeship.budget.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.budget.grant.About;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.grant.GrantHistory;
import nl.innovatietraineeship.budget.grant.Grants;
import nl.innovatietraineeship.budget.grant.Settlement;
import nl.innovatietraineeship.budget.ledger.Cause;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.outbox.Outbox;

/// How a recovery ends without its money, whatever ends it: with a booking that reverses what is
/// open, so that the grant is settled as after the last receipt. Wants the call's row locked.
@ApplicationScoped
class Forgoing {

  @Inject Grants grants;
  @Inject Recoveries recoveries;
  @Inject Settlement settlement;
  @Inject GrantHistory history;
  @Inject Outbox outbox;

  void waive(Recovery recovery, Instant at) {
    Money waived = recovery.waive(BusinessClock.dayOf(at));
    forgo(recovery, waived, Cause.RECOVERY_WAIVED, RecoveryLowered.Cause.WAIVED, at);
  }

  void lapse(Recovery recovery, Instant at) {
    Money lapsed = recovery.lapse(BusinessClock.dayOf(at));
    forgo(recovery, lapsed, Cause.RECOVERY_LAPSED, RecoveryLowered.Cause.LAPSED, at);
  }

  private void forgo(
      Recovery recovery, Money rest, Cause cause, RecoveryLowered.Cause why, Instant at) {
    Grant grant = grants.known(recovery.grant().grantId());
    LocalDate on = BusinessClock.dayOf(at);
    grant.forgo(rest);
    history.add(grant, why.step(), at, About.of(recovery.reference()).worth(rest));
    recoveries.book(grant, cause, rest, at, on);
    outbox.add(RecoveryLowered.of(recovery, rest, why, at));
    settlement.settle(grant, at);
  }
}
