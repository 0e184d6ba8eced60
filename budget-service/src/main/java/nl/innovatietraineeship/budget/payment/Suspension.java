package nl.innovatietraineeship.budget.payment;

import static nl.innovatietraineeship.budget.payment.SuspensionRule.A_SUSPENSION_LASTS_AT_MOST_13_WEEKS;
import static nl.innovatietraineeship.budget.payment.SuspensionRule.ONLY_A_STANDING_SUSPENSION_IS_LIFTED;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Period;
import nl.innovatietraineeship.awb.DutchCalendar;
import nl.innovatietraineeship.awb.StatutoryTerm;
import nl.innovatietraineeship.awb.Term;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.grant.GrantOf;
import nl.innovatietraineeship.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/// The payments of a grant wait, because of a serious suspicion. Source: Awb 4:56.
@Entity
@Table(name = "payment_suspension")
class Suspension implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private SuspensionId id;

  private String reference;

  @Embedded private GrantOf grant;

  private String reason;
  private LocalDate fromDay;
  private LocalDate untilDay;
  private String suspendedBy;
  private @Nullable LocalDate liftedOn;
  private @Nullable String liftedBy;

  @Version private long version;

  /// For Hibernate, which fills the fields.
  @SuppressWarnings("NullAway.Init")
  protected Suspension() {}

  private Suspension(
      SuspensionId id,
      int number,
      GrantOf grant,
      String reason,
      String by,
      LocalDate from,
      LocalDate until) {
    this.id = id;
    this.reference = grant.plan() + "-S" + number;
    this.grant = grant;
    this.reason = reason;
    this.suspendedBy = by;
    this.fromDay = from;
    this.untilDay = until;
  }

  /// @param number of the grant's suspensions, from 1
  /// @param until null for as long as the law allows
  static Suspension of(
      SuspensionId id,
      int number,
      Grant grant,
      String reason,
      String by,
      LocalDate today,
      @Nullable LocalDate until) {
    LocalDate last = longest(today).lastDay();
    LocalDate end = until == null ? last : until;
    if (end.isBefore(today) || end.isAfter(last)) {
      throw A_SUSPENSION_LASTS_AT_MOST_13_WEEKS.brokenBy(
          "suspend payments", "NOT_SUSPENDED", "From " + today + " that is until " + last + ".");
    }
    return new Suspension(id, number, GrantOf.of(grant), reason, by, today, end);
  }

  /// Source: Awb 4:56, from the day on which the recipient is told.
  static Term longest(LocalDate from) {
    return StatutoryTerm.after(
        from, "payment suspension", "Awb 4:56", Period.ofWeeks(13), DutchCalendar.standard());
  }

  void lift(String by, LocalDate today) {
    if (liftedOn != null) {
      throw ONLY_A_STANDING_SUSPENSION_IS_LIFTED.brokenBy("lift", "LIFTED");
    }
    if (today.isAfter(untilDay)) {
      throw ONLY_A_STANDING_SUSPENSION_IS_LIFTED.brokenBy(
          "lift", "OVER", "It ended by itself on " + untilDay + ".");
    }
    liftedOn = today;
    liftedBy = by;
  }

  SuspensionId id() {
    return id;
  }

  String reference() {
    return reference;
  }

  GrantOf grant() {
    return grant;
  }

  String reason() {
    return reason;
  }

  LocalDate fromDay() {
    return fromDay;
  }

  LocalDate untilDay() {
    return untilDay;
  }

  String suspendedBy() {
    return suspendedBy;
  }

  @Nullable LocalDate liftedOn() {
    return liftedOn;
  }

  @Nullable String liftedBy() {
    return liftedBy;
  }

  @Override
  public long version() {
    return version;
  }
}
