package nl.innovatietraineeship.kit.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of the outbox: an event with its CloudEvents attributes.
record Envelope(
    UUID id,
    String topic,
    String key,
    String type,
    String subject,
    String source,
    String time,
    String dataschema,
    @Nullable String traceparent,
    String payload) {}
