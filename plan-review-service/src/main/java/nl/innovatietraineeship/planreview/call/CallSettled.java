package nl.innovatietraineeship.planreview.call;

import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.outbox.Event;

/// The window of a call ended.
///
/// @param day in the Netherlands
public record CallSettled(Instant occurredOn, CallId callId, String call, LocalDate day)
    implements Event {

  @Override
  public String partitionKey() {
    return callId.value().toString();
  }

  @Override
  public String subjectReference() {
    return call;
  }
}
