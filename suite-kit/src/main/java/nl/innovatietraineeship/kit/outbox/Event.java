package nl.innovatietraineeship.kit.outbox;

import java.time.Instant;

/// Something that happened in this service and that others may know: a record, named by the noun
/// and the past participle, whose components are the payload. Nothing personal is in it.
public interface Event {

  /// When it happened, on the business clock.
  Instant occurredOn();

  /// What must stay in order shares a key: of the call, the plan or the place.
  String partitionKey();

  /// The human reference of what it is about, such as `IT20-007`.
  String subjectReference();

  /// The name in the catalogue: `PlanSubmitted` is `plan-submitted`.
  static String nameOf(Class<?> type) {
    return EventNames.OF.get(type);
  }

  /// The CloudEvents type: `nl.innovatietraineeship.plan-submitted.v1`.
  static String typeOf(Class<?> type) {
    return "nl.innovatietraineeship." + nameOf(type) + ".v1";
  }
}
