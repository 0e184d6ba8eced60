package nl.innovatietraineeship.planreview.ranking;

import java.time.Instant;
import nl.innovatietraineeship.kit.outbox.Event;
import nl.innovatietraineeship.planreview.call.CallId;

/// The ranking of a call is complete: as many plans as it counts were published before it.
record RankingEstablished(
    Instant occurredOn, CallId callId, String call, int rankingVersion, int count, String seed)
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
