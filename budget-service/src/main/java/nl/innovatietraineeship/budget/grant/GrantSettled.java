package nl.innovatietraineeship.budget.grant;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.claim.PlanId;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.outbox.Event;
import nl.innovatietraineeship.kit.reference.Brin;

/// All of a grant's final amount is paid, and what was paid above it is back, or forgone. Of a
/// grant that was renounced or withdrawn the final amount is nothing.
record GrantSettled(
    CallId callId,
    String call,
    PlanId planId,
    String plan,
    GrantId grantId,
    Brin brin,
    Money determined,
    Money paid,
    Money recovered,
    Money forgone,
    LocalDate settledOn,
    Instant occurredOn)
    implements Event {

  static GrantSettled of(Grant grant, Instant at) {
    return new GrantSettled(
        grant.callId(),
        grant.call(),
        grant.planId(),
        grant.plan(),
        grant.id(),
        grant.brin(),
        requireNonNull(grant.finalAmount()),
        grant.paid(),
        grant.recovered(),
        grant.forgone(),
        BusinessClock.dayOf(at),
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
