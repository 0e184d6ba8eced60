package nl.innovatietraineeship.budget.allocation;

import java.time.Instant;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.outbox.Event;

/// The ranking of a call was served: every plan in it is reserved or listed.
record AllocationCompleted(
    CallId callId,
    String call,
    int rankingVersion,
    int reservedPlans,
    int listedPlans,
    Money reserved,
    Money free,
    Instant occurredOn)
    implements Event {

  static AllocationCompleted of(Call call, int ranking, int reserved, int listed, Instant at) {
    return new AllocationCompleted(
        call.id(), call.reference(), ranking, reserved, listed, call.reserved(), call.free(), at);
  }

  @Override
  public String partitionKey() {
    return callId.value().toString();
  }

  @Override
  public String subjectReference() {
    return call;
  }
}
