package nl.innovatietraineeship.budget.payment;

import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.claim.PlanId;
import nl.innovatietraineeship.budget.grant.GrantId;
import nl.innovatietraineeship.budget.grant.GrantOf;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.outbox.Event;
import nl.innovatietraineeship.kit.reference.Brin;

/// A payment that the bank had debited came back: it was not paid.
record PaymentReturned(
    CallId callId,
    String call,
    PlanId planId,
    String plan,
    GrantId grantId,
    Brin brin,
    PaymentId paymentId,
    Kind kind,
    Money amount,
    LocalDate returnedOn,
    Instant occurredOn)
    implements Event {

  static PaymentReturned of(Payment payment, LocalDate on, Instant at) {
    GrantOf grant = payment.grant();
    return new PaymentReturned(
        grant.callId(),
        grant.call(),
        grant.planId(),
        grant.plan(),
        grant.grantId(),
        grant.brin(),
        payment.id(),
        payment.kind(),
        payment.amount(),
        on,
        at);
  }

  @Override
  public String partitionKey() {
    return callId.value().toString();
  }

  @Override
  public String subjectReference() {
    return plan;
  }
}
