package nl.innovatietraineeship.planreview.absorbed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// An event that came too late to have an effect, and why.
@Entity
@Immutable
class AbsorbedEvent {

  @Id private UUID id;
  private String type;
  private String subject;
  private String reason;
  private Instant occurredOn;
  private Instant absorbedAt;

  @SuppressWarnings("NullAway.Init")
  protected AbsorbedEvent() {}

  AbsorbedEvent(
      UUID id, String type, String subject, String reason, Instant occurredOn, Instant absorbedAt) {
    this.id = id;
    this.type = type;
    this.subject = subject;
    this.reason = reason;
    this.occurredOn = occurredOn;
    this.absorbedAt = absorbedAt;
  }

  UUID id() {
    return id;
  }

  String type() {
    return type;
  }

  String subject() {
    return subject;
  }

  String reason() {
    return reason;
  }

  Instant occurredOn() {
    return occurredOn;
  }

  Instant absorbedAt() {
    return absorbedAt;
  }
}
