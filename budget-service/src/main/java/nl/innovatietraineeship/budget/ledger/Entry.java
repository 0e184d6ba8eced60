package nl.innovatietraineeship.budget.ledger;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.claim.ClaimId;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.kit.money.Money;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// One side of a booking: an amount on an account, on the debit or on the credit side. Written by
/// [JournalPage], read here.
@Entity
@Immutable
@Table(name = "entry")
public class Entry implements Versioned {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "booking_id")
  private Booking booking;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "call_id"))
  private CallId callId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
  private @Nullable ClaimId claimId;

  @Enumerated(EnumType.STRING)
  private Account account;

  private String description;

  private @Nullable Money debit;
  private @Nullable Money credit;

  /// In the order of booking, by the database.
  @Column(insertable = false, updatable = false)
  private long seq;

  @Formula(
      "(select d.balance from booking k join day_balance d on d.call_id = k.call_id"
          + " and d.account = account and d.on_day = k.on_day and d.booked_at = k.booked_at"
          + " and d.seq = seq where k.id = booking_id)")
  private long balance;

  /// For Hibernate, which fills the fields.
  @SuppressWarnings("NullAway.Init")
  protected Entry() {}

  public UUID id() {
    return id;
  }

  /// Its place in the order of booking.
  public long seq() {
    return seq;
  }

  public UUID bookingId() {
    return booking.id();
  }

  public CallId callId() {
    return callId;
  }

  /// Null for the ceiling, and what of it is free.
  public @Nullable ClaimId claimId() {
    return claimId;
  }

  public Account account() {
    return account;
  }

  public @Nullable Money debit() {
    return debit;
  }

  public @Nullable Money credit() {
    return credit;
  }

  /// How the account stood with this entry at the end of its business day: debit less credit, in
  /// cents.
  public long balance() {
    return balance;
  }

  /// The business day.
  public LocalDate onDay() {
    return booking.onDay();
  }

  /// The real moment.
  public @Nullable Instant bookedAt() {
    return booking.bookedAt();
  }

  public String description() {
    return description;
  }

  /// The first is the last: what is booked is not changed.
  @Override
  public long version() {
    return 0;
  }
}
