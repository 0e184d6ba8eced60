package nl.innovatietraineeship.budget.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.innovatietraineeship.budget.call.Calls;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.grant.GrantHistory;
import nl.innovatietraineeship.budget.grant.Grants;
import nl.innovatietraineeship.budget.grant.Settlement;
import nl.innovatietraineeship.budget.grant.Step;
import nl.innovatietraineeship.budget.ledger.Cause;
import nl.innovatietraineeship.budget.ledger.Ledger;
import nl.innovatietraineeship.budget.recovery.Recoveries;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.outbox.Outbox;
import nl.innovatietraineeship.kit.problem.NotFound;

/// What the bank did with a payment: it debited, did not, or got it back. Each under the lock of
/// the call, with its booking and event.
@ApplicationScoped
class PaymentLifecycle {

  @Inject Calls calls;
  @Inject Grants grants;
  @Inject Instalments instalments;
  @Inject Payments payments;
  @Inject Advances advances;
  @Inject Recoveries recoveries;
  @Inject Settlement settlement;
  @Inject GrantHistory history;
  @Inject Ledger ledger;
  @Inject Outbox outbox;
  @Inject EntityManager entities;
  @Inject BusinessClock clock;

  Payment confirm(String id, LocalDate paidOn) {
    Payment payment = locked(id);
    Instant at = clock.instant();
    payment.confirm(paidOn, clock.today());
    instalments.known(payment.instalmentId()).pay(paidOn);
    Grant grant = grants.known(payment.grant().grantId());
    grant.pay(payment.amount());
    history.add(grant, Step.PAYMENT_CONFIRMED, at, payment.about());
    Cause cause =
        switch (payment.kind()) {
          case ADVANCE -> Cause.ADVANCE_PAID;
          case FINAL -> Cause.REST_PAID;
        };
    book(payment, grant, cause, at, paidOn);
    outbox.add(PaymentMade.of(payment, paidOn, at));
    settlement.settle(grant, at);
    return payment;
  }

  Payment fail(String id, String because) {
    Payment payment = locked(id);
    payment.fail(because);
    history.add(
        payment.grant(), Step.PAYMENT_FAILED, clock.instant(), payment.about().because(because));
    return payment;
  }

  /// Reverses the payment: on that day it was not paid any more. What it paid is due again; of a
  /// grant that was paid too much the recovery falls away as far as that is so no more, and what of
  /// the final amount is then not paid is due. Of one that was changed meanwhile that follows what
  /// the grant is now.
  Payment comeBack(String id, LocalDate on, String because) {
    Payment payment = locked(id);
    Instant at = clock.instant();
    payment.comeBack(on, clock.today(), because);
    Grant grant = grants.known(payment.grant().grantId());
    Money overpaid = grant.overpaid();
    instalments.known(payment.instalmentId()).unpay();
    grant.unpay(payment.amount());
    history.add(grant, Step.PAYMENT_RETURNED, at, payment.about().because(because));
    Cause cause =
        switch (payment.kind()) {
          case ADVANCE -> Cause.ADVANCE_RETURNED;
          case FINAL -> Cause.REST_RETURNED;
        };
    book(payment, grant, cause, at, on);
    settlement.reopen(grant, at);
    outbox.add(PaymentReturned.of(payment, on, at));
    if (overpaid.isPositive()) {
      recoveries.reverse(grant, overpaid.minus(grant.overpaid()), at, on);
      advances.afterReturn(grant, at);
      settlement.settle(grant, at);
    } else if (grant.determined() == null) {
      advances.adjust(calls.known(grant.callId()), grant, at);
    }
    return payment;
  }

  private void book(Payment payment, Grant grant, Cause cause, Instant at, LocalDate on) {
    var moved = new Ledger.Movement(grant.claimId(), payment.grant().plan(), payment.amount());
    ledger.book(grant.callId(), cause, List.of(moved), at, on);
  }

  /// Read again when the call is locked: somebody else may have told of it meanwhile.
  private Payment locked(String id) {
    Payment payment = payments.sought(id).orElseThrow(() -> new NotFound("payment", id));
    var _ = calls.locked(payment.grant().callId());
    entities.refresh(payment);
    return payment;
  }
}
