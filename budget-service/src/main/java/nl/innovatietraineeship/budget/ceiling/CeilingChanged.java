package nl.innovatietraineeship.budget.ceiling;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.outbox.Event;

/// A call may promise more than before.
record CeilingChanged(
    CallId callId, String call, Money before, Money ceiling, Cause cause, Instant occurredOn)
    implements Event {

  /// Why the ceiling is another; a RANKED call's is never lowered.
  enum Cause {
    RAISED
  }

  @JsonIgnore
  Money raise() {
    return ceiling.minus(before);
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
