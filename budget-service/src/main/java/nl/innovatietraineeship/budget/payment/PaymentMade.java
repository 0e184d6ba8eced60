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

/// The bank has debited a payment.
record PaymentMade(
    CallId callId,
    String call,
    PlanId planId,
    String plan,
    GrantId grantId,
    Brin brin,
    PaymentId paymentId,
    Kind kind,
    Money amount,
    LocalDate paidOn,
    Instant occurredOn)
    implements Event {

  static PaymentMade of(Payment payment, LocalDate on, Instant at) {
    GrantOf grant = payment.grant();
    return new PaymentMade(
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
