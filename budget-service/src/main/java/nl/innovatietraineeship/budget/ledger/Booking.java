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
import nl.innovatietraineeship.budget.claim.ClaimId;
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

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
  private @Nullable ClaimId claimId;

  @Enumerated(EnumType.STRING)
  private Cause cause;

  private String description;
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

  /// Null for the opening of the call.
  @Nullable ClaimId claimId() {
    return claimId;
  }

  Cause cause() {
    return cause;
  }

  String description() {
    return description;
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
