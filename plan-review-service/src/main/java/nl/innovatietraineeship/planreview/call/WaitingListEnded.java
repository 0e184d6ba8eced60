package nl.innovatietraineeship.planreview.call;

import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.outbox.Event;

/// The reserve places of a call are over: what comes free from now on stays free. In the order of
/// its partition it stands behind every withdrawal and decision that was in time.
///
/// @param day the last one of the waiting list
public record WaitingListEnded(Instant occurredOn, CallId callId, String call, LocalDate day)
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
