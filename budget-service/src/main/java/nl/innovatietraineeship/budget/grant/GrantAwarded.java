package nl.innovatietraineeship.budget.grant;

import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.claim.PlanId;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.outbox.Event;
import nl.innovatietraineeship.kit.reference.Brin;

/// A reservation became a grant: its slots may be filled.
record GrantAwarded(
    CallId callId,
    String call,
    PlanId planId,
    String plan,
    GrantId grantId,
    Brin brin,
    Money amount,
    Money amountPerSlot,
    int slots,
    LocalDate startBefore,
    LocalDate activitiesUntil,
    int internshipMonths,
    int employmentMonths,
    Instant occurredOn)
    implements Event {

  static GrantAwarded of(Grant grant, Call call, Instant at) {
    return new GrantAwarded(
        grant.callId(),
        grant.call(),
        grant.planId(),
        grant.plan(),
        grant.id(),
        grant.brin(),
        grant.amount(),
        grant.amountPerSlot(),
        grant.slots(),
        grant.startBefore(),
        grant.activitiesUntil(),
        call.internshipMonths(),
        call.employmentMonths(),
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
