package nl.innovatietraineeship.budget.ledger;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.innovatietraineeship.budget.call.CallId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// Why money moved: its entries, which balance, are made with it and never change. Written by
/// [JournalPage], read here.
@Entity
@Immutable
@Table(name = "booking")
class Booking {

  @Id private UUID id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "call_id"))
  private CallId callId;

  @Enumerated(EnumType.STRING)
  private Cause cause;

  private Instant occurredAt;
  private LocalDate onDay;

  /// On the real clock, by the database.
  @Column(insertable = false, updatable = false)
  private @Nullable Instant bookedAt;

  /// For Hibernate, which fills the fields.
  @SuppressWarnings("NullAway.Init")
  protected Booking() {}

  UUID id() {
    return id;
  }

  CallId callId() {
    return callId;
  }

  Cause cause() {
    return cause;
  }

  /// The business moment.
  Instant occurredAt() {
    return occurredAt;
  }

  LocalDate onDay() {
    return onDay;
  }

  @Nullable Instant bookedAt() {
    return bookedAt;
  }
}
