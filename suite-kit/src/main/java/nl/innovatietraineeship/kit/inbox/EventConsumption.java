package nl.innovatietraineeship.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/// How every listener receives: once, in one transaction with the effect, in order by key. What
/// cannot be handled goes to the dead letters and parks its key; what fails in passing is tried
/// again.
@ApplicationScoped
public class EventConsumption {

  private static final Logger LOG = Logger.getLogger(EventConsumption.class);

  /// The longest pause between attempts while the database is away: short enough to go on at once.
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

  @Inject Inbox inbox;
  @Inject DeadLetters deadLetters;
  @Inject MeterRegistry meters;

  private final ObjectMapper json;
  private final Payloads payloads;

  @Inject
  EventConsumption(ObjectMapper json) {
    this.json = json;
    payloads = new Payloads(json);
  }

  /// Handles one record; returns when its effect, or its dead letter, is committed.
  public <E> void accept(ConsumerRecord<String, byte[]> received, EventListener<E> listener) {
    Delivery delivery = Delivery.of(received);
    if (listener.typeFor(delivery.type()) == null) {
      meters
          .counter("events.skipped", "consumer", listener.consumer(), "type", delivery.type())
          .increment();
      return;
    }
    String key = parkingKey(delivery, listener);
    Duration pause = FIRST_PAUSE;
    while (!tried(delivery, key, listener)) {
      Pauses.pause(pause);
      pause =
          pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
              ? pause.multipliedBy(2)
              : LONGEST_PAUSE;
    }
  }

  private <E> boolean tried(Delivery delivery, String key, EventListener<E> listener) {
    try {
      QuarkusTransaction.requiringNew().run(() -> receive(delivery, key, listener));
      return true;
    } catch (RuntimeException failure) {
      if (Passing.is(failure)) {
        LOG.warnf("event %s waits: %s", delivery.eventId(), failure.getClass().getSimpleName());
        return false;
      }
      return parked(delivery, key, listener, failure);
    }
  }

  private boolean parked(
      Delivery delivery, String key, EventListener<?> listener, RuntimeException failure) {
    LOG.errorf(failure, "event %s (%s) parks %s", delivery.eventId(), delivery.type(), key);
    try {
      QuarkusTransaction.requiringNew()
          .run(() -> deadLetters.fail(delivery, key, listener.consumer(), Reasons.of(failure)));
      meters.counter("events.parked", "consumer", listener.consumer()).increment();
      return true;
    } catch (RuntimeException database) {
      LOG.errorf(database, "dead letter %s cannot be kept yet", delivery.eventId());
      return false;
    }
  }

  private <E> void receive(Delivery delivery, String key, EventListener<E> listener) {
    switch (inbox.enter(listener.consumer(), delivery.eventId(), key)) {
      case SEEN -> LOG.debugf("event %s was seen", delivery.eventId());
      case PARKED -> deadLetters.queue(delivery, key, listener.consumer());
      case FRESH -> handle(delivery, listener);
    }
  }

  <E> void handle(Delivery delivery, EventListener<E> listener) {
    Class<? extends E> type = listener.typeFor(delivery.type());
    if (type == null) {
      throw new Unreadable("no listener handles " + delivery.type());
    }
    listener.on(payloads.read(delivery, type));
  }

  private String parkingKey(Delivery delivery, EventListener<?> listener) {
    try {
      JsonNode field = json.readTree(delivery.payload()).path(listener.parkingField());
      return field.isTextual() ? Delivery.storable(field.textValue()) : delivery.key();
    } catch (JsonProcessingException unreadable) {
      return delivery.key();
    }
  }
}
