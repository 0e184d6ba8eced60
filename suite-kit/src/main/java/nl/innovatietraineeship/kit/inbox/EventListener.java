package nl.innovatietraineeship.kit.inbox;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nl.innovatietraineeship.kit.outbox.Event;
import org.jspecify.annotations.Nullable;

/// What a service does on the events of another: it names the types it handles as the records of
/// one sealed family, and the field whose value is parked when an event cannot be handled.
///
/// A subclass receives from its channel and passes on: `@Incoming("budget") @Blocking void
/// receive(ConsumerRecord<String, byte[]> record) { consumption.accept(record, this); }`
///
/// @param <E> the sealed family; its records have only the fields that this service reads
public abstract class EventListener<E> {

  private final String consumer;
  private final String parkingField;
  private final Map<String, Class<? extends E>> types;

  /// @param consumer names this listener in inbox and dead letters, such as `plan-review-on-budget`
  /// @param family a sealed interface of records named as in the catalogue
  /// @param parkingField the payload's field that keeps order: `callId` where order across plans
  ///   matters, else `planId`; an event without it is parked under its partition key
  protected EventListener(String consumer, Class<E> family, String parkingField) {
    this.consumer = consumer;
    this.parkingField = parkingField;
    this.types =
        Arrays.stream(family.getPermittedSubclasses())
            .collect(
                Collectors.toUnmodifiableMap(Event::typeOf, type -> type.<E>asSubclass(family)));
  }

  /// Applies the event, or records why it came too late. Runs in the transaction that marks it as
  /// received; throws only at what cannot be true.
  protected abstract void on(E event);

  String consumer() {
    return consumer;
  }

  String parkingField() {
    return parkingField;
  }

  @Nullable Class<? extends E> typeFor(String type) {
    return types.get(type);
  }
}
