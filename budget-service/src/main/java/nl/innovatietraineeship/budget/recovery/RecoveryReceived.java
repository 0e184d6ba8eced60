package nl.innovatietraineeship.budget.recovery;

import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.claim.PlanId;
import nl.innovatietraineeship.budget.grant.GrantId;
import nl.innovatietraineeship.budget.grant.GrantOf;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.outbox.Event;
import nl.innovatietraineeship.kit.reference.Brin;

/// Money came in of what is to be paid back; it never adds to what is free.
record RecoveryReceived(
    CallId callId,
    String call,
    PlanId planId,
    String plan,
    GrantId grantId,
    Brin brin,
    RecoveryId recoveryId,
    Money amount,
    Money open,
    LocalDate receivedOn,
    Instant occurredOn)
    implements Event {

  static RecoveryReceived of(Recovery recovery, Receipt receipt, Instant at) {
    GrantOf grant = recovery.grant();
    return new RecoveryReceived(
        grant.callId(),
        grant.call(),
        grant.planId(),
        grant.plan(),
        grant.grantId(),
        grant.brin(),
        recovery.id(),
        receipt.amount(),
        recovery.rest(),
        receipt.receivedOn(),
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
