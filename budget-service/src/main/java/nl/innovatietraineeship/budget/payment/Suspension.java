package nl.innovatietraineeship.budget.payment;

import static nl.innovatietraineeship.budget.payment.SuspensionRule.A_GROUND_SUSPENDS_AT_MOST_13_WEEKS;
import static nl.innovatietraineeship.budget.payment.SuspensionRule.A_SUSPICION_IS_OF_ITS_MOMENT;
import static nl.innovatietraineeship.budget.payment.SuspensionRule.ONE_SUSPENSION_STANDS_AT_A_TIME;
import static nl.innovatietraineeship.budget.payment.SuspensionRule.ONLY_A_STANDING_SUSPENSION_IS_LIFTED;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.innovatietraineeship.awb.DutchCalendar;
import nl.innovatietraineeship.awb.StatutoryTerm;
import nl.innovatietraineeship.awb.Term;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.grant.GrantOf;
import nl.innovatietraineeship.budget.grant.SuspicionGround;
import nl.innovatietraineeship.budget.payment.SuspensionState.Lifted;
import nl.innovatietraineeship.budget.payment.SuspensionState.Over;
import nl.innovatietraineeship.budget.payment.SuspensionState.Standing;
import nl.innovatietraineeship.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/// The payments of a grant wait, because of a serious suspicion of a ground to withdraw it, or to
/// change what was determined. Source: Awb 4:56.
@Entity
@Table(name = "payment_suspension")
class Suspension implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private SuspensionId id;

  private String reference;

  @Embedded private GrantOf grant;

  @Enumerated(EnumType.STRING)
  private SuspicionGround ground;

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
      Suspicion of,
      String by,
      LocalDate from,
      LocalDate until) {
    this.id = id;
    this.reference = grant.plan() + "-S" + number;
    this.grant = grant;
    this.ground = of.ground();
    this.reason = of.reason();
    this.suspendedBy = by;
    this.fromDay = from;
    this.untilDay = until;
  }

  /// What the recipient is told.
  record Suspicion(SuspicionGround ground, String reason) {}

  /// @param before the grant's suspensions before this one
  /// @param until null for as long as the law allows
  static Suspension of(
      SuspensionId id,
      List<Suspension> before,
      Grant grant,
      Suspicion suspicion,
      String by,
      LocalDate today,
      @Nullable LocalDate until) {
    if (before.stream().anyMatch(each -> each.stateName(today) == SuspensionState.Name.STANDING)) {
      throw ONE_SUSPENSION_STANDS_AT_A_TIME.brokenBy("suspend payments", "SUSPENDED");
    }
    boolean determined = grant.determined() != null;
    if (suspicion.ground().isAfterDetermination() != determined) {
      throw A_SUSPICION_IS_OF_ITS_MOMENT.brokenBy(
          "suspend payments", determined ? "DETERMINED" : "GRANTED");
    }
    long used =
        before.stream()
            .filter(earlier -> earlier.ground == suspicion.ground())
            .mapToLong(Suspension::days)
            .sum();
    LocalDate last = longest(today).lastDay().minusDays(used);
    LocalDate end = until == null ? last : until;
    if (end.isBefore(today) || end.isAfter(last)) {
      throw A_GROUND_SUSPENDS_AT_MOST_13_WEEKS.brokenBy(
          "suspend payments",
          "NOT_SUSPENDED",
          last.isBefore(today)
              ? "For " + suspicion.ground() + " nothing is left of them."
              : "For %s that is until %s, from %s on.".formatted(suspicion.ground(), last, today));
    }
    return new Suspension(id, before.size() + 1, GrantOf.of(grant), suspicion, by, today, end);
  }

  /// The days on which payments waited for it; on the day of its lifting they are made again.
  private long days() {
    return ChronoUnit.DAYS.between(fromDay, liftedOn == null ? untilDay.plusDays(1) : liftedOn);
  }

  /// What it does to terms to pay; nothing where it was lifted on its first day.
  List<nl.innovatietraineeship.awb.Suspension> stop() {
    return nl.innovatietraineeship.awb.Suspension.between(
        "Awb 4:56", fromDay, liftedOn == null ? untilDay : liftedOn.minusDays(1));
  }

  /// Source: Awb 4:56, from the day on which the recipient is told; that day itself comes before
  /// it.
  static Term longest(LocalDate from) {
    return StatutoryTerm.after(
        from, "payment suspension", "Awb 4:56", Period.ofWeeks(13), DutchCalendar.standard());
  }

  void lift(String by, LocalDate today) {
    switch (state(today)) {
      case Standing _ -> {
        liftedOn = today;
        liftedBy = by;
      }
      case Lifted _, Over _ ->
          throw ONLY_A_STANDING_SUSPENSION_IS_LIFTED.brokenBy("lift", state(today));
    }
  }

  /// The decision is announced of which there was a suspicion, or that can no longer be taken: that
  /// day is its last. Source: Awb 4:56.
  ///
  /// @return the last day that was told before; null where it did not stand any more
  @Nullable LocalDate endOn(LocalDate day) {
    return switch (state(day)) {
      case Standing(var until) -> {
        untilDay = day;
        yield until;
      }
      case Lifted _, Over _ -> null;
    };
  }

  SuspensionState state(LocalDate today) {
    if (liftedOn != null) {
      return new Lifted(liftedOn);
    }
    return today.isAfter(untilDay) ? new Over(untilDay) : new Standing(untilDay);
  }

  SuspensionState.Name stateName(LocalDate today) {
    return switch (state(today)) {
      case Standing _ -> SuspensionState.Name.STANDING;
      case Lifted _ -> SuspensionState.Name.LIFTED;
      case Over _ -> SuspensionState.Name.OVER;
    };
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

  SuspicionGround ground() {
    return ground;
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
