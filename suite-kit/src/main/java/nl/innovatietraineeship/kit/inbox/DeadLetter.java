package nl.innovatietraineeship.kit.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A message that could not be handled, or that waits behind one.
///
/// @param state FAILED, QUEUED behind a failed one, or REDRIVEN
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "DeadLetter",
    description = "A message that could not be handled, or waits behind one.")
public record DeadLetter(
    UUID id,
    @Schema(examples = "budget-on-plan-review") String consumer,
    @Schema(description = "What waits until this is re-driven.") String parkedKey,
    String eventId,
    @Schema(examples = "nl.innovatietraineeship.plan-submitted.v1") String type,
    String topic,
    int partition,
    @Schema(description = "The place in the partition.") long offset,
    @Nullable String traceparent,
    @Schema(description = "The message as it arrived.") String payload,
    State state,
    @Nullable @Schema(description = "Why it could not be handled.") String reason,
    Instant arrivedAt,
    int attempts,
    @Nullable Instant redrivenAt) {

  /// Where a dead letter stands.
  @Schema(name = "DeadLetterState")
  public enum State {
    FAILED,
    QUEUED,
    REDRIVEN
  }

  Delivery delivery() {
    return new Delivery(eventId, type, parkedKey, topic, partition, offset, traceparent, payload);
  }
}
