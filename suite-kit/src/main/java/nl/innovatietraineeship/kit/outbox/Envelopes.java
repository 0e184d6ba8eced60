package nl.innovatietraineeship.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.innovatietraineeship.kit.id.Ids;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Puts events in their envelopes: CloudEvents 1.0 after the NL GOV profile 1.1.
@ApplicationScoped
class Envelopes {

  @Inject ObjectMapper json;
  @Inject Ids ids;

  @ConfigProperty(name = "suite.name")
  String service;

  @ConfigProperty(name = "suite.oin")
  String oin;

  Envelope wrap(Event event) {
    return new Envelope(
        ids.next(),
        event.partitionKey(),
        Event.nameOf(event.getClass()),
        event.subjectReference(),
        payload(event));
  }

  /// Of what is written now.
  Sending sending() {
    return new Sending(
        service,
        "urn:nld:oin:" + oin + ":systeem:" + service,
        Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(),
        traceparent());
  }

  private String payload(Event event) {
    try {
      return json.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an event cannot be written: " + event.getClass(), e);
    }
  }

  private static @Nullable String traceparent() {
    SpanContext span = Span.current().getSpanContext();
    return span.isValid()
        ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-" + span.getTraceFlags().asHex()
        : null;
  }
}
