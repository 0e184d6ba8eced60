package nl.innovatietraineeship.budget.payment;

import static java.util.Objects.requireNonNull;
import static nl.innovatietraineeship.budget.payment.PaymentRule.ONLY_A_CONFIRMED_PAYMENT_COMES_BACK;
import static nl.innovatietraineeship.budget.payment.PaymentRule.ONLY_A_DUE_INSTALMENT_IS_PAID;

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
import java.util.List;
import nl.innovatietraineeship.awb.DutchCalendar;
import nl.innovatietraineeship.awb.StatutoryTerm;
import nl.innovatietraineeship.awb.Term;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.grant.GrantOf;
import nl.innovatietraineeship.budget.payment.InstalmentState.Cancelled;
import nl.innovatietraineeship.budget.payment.InstalmentState.Due;
import nl.innovatietraineeship.budget.payment.InstalmentState.Paid;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.kit.money.Money;
import org.jspecify.annotations.Nullable;

/// A part of a grant that is due: an advance, or the rest after the determination.
@Entity
@Table(name = "instalment")
class Instalment implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private InstalmentId id;

  private String reference;

  @Embedded private GrantOf grant;

  @Enumerated(EnumType.STRING)
  private Moment moment;

  private Money amount;
  private LocalDate dueOn;
  private LocalDate payBefore;

  @Enumerated(EnumType.STRING)
  private InstalmentState.Name state;

  private @Nullable LocalDate paidOn;
  private @Nullable LocalDate cancelledOn;

  @Version private long version;

  /// For Hibernate, which fills the fields.
  @SuppressWarnings("NullAway.Init")
  protected Instalment() {}

  private Instalment(
      InstalmentId id, GrantOf grant, Moment moment, Money amount, LocalDate on, Term term) {
    this.id = id;
    this.reference = grant.plan() + "-" + moment.letter();
    this.grant = grant;
    this.moment = moment;
    this.amount = amount;
    this.dueOn = on;
    this.payBefore = term.lastDay();
    this.state = InstalmentState.Name.DUE;
  }

  /// @param suspensions of the grant's payments
  static Instalment due(
      InstalmentId id,
      Grant grant,
      Moment moment,
      Money amount,
      LocalDate on,
      List<Suspension> suspensions) {
    return new Instalment(id, GrantOf.of(grant), moment, amount, on, payment(on, suspensions));
  }

  /// Payment is within six weeks, not counting days on which it is suspended. Source: Awb 4:87(1),
  /// 4:56.
  static Term payment(LocalDate dueOn, List<Suspension> suspensions) {
    return StatutoryTerm.after(
        dueOn,
        "payment",
        "Awb 4:87(1)",
        Period.ofWeeks(6),
        suspensions.stream().map(Suspension::stop).flatMap(List::stream).toList(),
        DutchCalendar.standard());
  }

  /// Payments of its grant are suspended, or are not any more.
  ///
  /// @param suspensions all of them
  void suspended(List<Suspension> suspensions) {
    requireDue("suspend");
    payBefore = payment(dueOn, suspensions).lastDay();
  }

  void pay(LocalDate on) {
    requireDue("pay");
    state = InstalmentState.Name.PAID;
    paidOn = on;
  }

  /// Its payment came back.
  void unpay() {
    switch (state()) {
      case Paid _ -> {
        state = InstalmentState.Name.DUE;
        paidOn = null;
      }
      case Due _, Cancelled _ ->
          throw ONLY_A_CONFIRMED_PAYMENT_COMES_BACK.brokenBy("return", state);
    }
  }

  /// Its grant was changed, and the schedule gives another amount.
  void change(Money to) {
    requireDue("change");
    amount = to;
  }

  void cancel(LocalDate on) {
    requireDue("cancel");
    state = InstalmentState.Name.CANCELLED;
    cancelledOn = on;
  }

  private void requireDue(String attempted) {
    switch (state()) {
      case Due _ -> {}
      case Paid _, Cancelled _ -> throw ONLY_A_DUE_INSTALMENT_IS_PAID.brokenBy(attempted, state);
    }
  }

  InstalmentState state() {
    return switch (state) {
      case DUE -> new Due();
      case PAID -> new Paid(requireNonNull(paidOn));
      case CANCELLED -> new Cancelled(requireNonNull(cancelledOn));
    };
  }

  InstalmentState.Name stateName() {
    return state;
  }

  InstalmentId id() {
    return id;
  }

  String reference() {
    return reference;
  }

  GrantOf grant() {
    return grant;
  }

  Moment moment() {
    return moment;
  }

  Money amount() {
    return amount;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  LocalDate payBefore() {
    return payBefore;
  }

  @Nullable LocalDate paidOn() {
    return paidOn;
  }

  @Nullable LocalDate cancelledOn() {
    return cancelledOn;
  }

  @Override
  public long version() {
    return version;
  }
}
