package nl.innovatietraineeship.budget.payment;

import static java.util.Objects.requireNonNull;
import static nl.innovatietraineeship.budget.payment.PaymentRule.A_DEBIT_IS_BETWEEN_APPROVAL_AND_TODAY;
import static nl.innovatietraineeship.budget.payment.PaymentRule.A_RETURN_IS_BETWEEN_DEBIT_AND_TODAY;
import static nl.innovatietraineeship.budget.payment.PaymentRule.ONLY_AN_APPROVED_PAYMENT_IS_CONFIRMED;
import static nl.innovatietraineeship.budget.payment.PaymentRule.ONLY_A_CONFIRMED_PAYMENT_COMES_BACK;
import static nl.innovatietraineeship.budget.payment.PaymentRule.ONLY_A_PREPARED_PAYMENT_IS_APPROVED;

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
import nl.innovatietraineeship.budget.grant.About;
import nl.innovatietraineeship.budget.grant.GrantOf;
import nl.innovatietraineeship.budget.payee.Iban;
import nl.innovatietraineeship.budget.payee.Payee;
import nl.innovatietraineeship.budget.payee.PayeeId;
import nl.innovatietraineeship.budget.payment.PaymentState.Approved;
import nl.innovatietraineeship.budget.payment.PaymentState.Confirmed;
import nl.innovatietraineeship.budget.payment.PaymentState.Dropped;
import nl.innovatietraineeship.budget.payment.PaymentState.Failed;
import nl.innovatietraineeship.budget.payment.PaymentState.Prepared;
import nl.innovatietraineeship.budget.payment.PaymentState.Returned;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.kit.money.Money;
import org.jspecify.annotations.Nullable;

/// A payment of an instalment, to the account that stood when it was prepared.
@Entity
@Table(name = "payment")
class Payment implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private PaymentId id;

  private String reference;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "batch_id"))
  private BatchId batchId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "instalment_id"))
  private InstalmentId instalmentId;

  @Embedded private GrantOf grant;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "payee_id"))
  private PayeeId payeeId;

  private Iban iban;
  private Money amount;

  @Enumerated(EnumType.STRING)
  private PaymentState.Name state;

  private @Nullable LocalDate approvedOn;
  private @Nullable LocalDate paidOn;
  private @Nullable LocalDate returnedOn;
  private @Nullable String because;

  @Version private long version;

  /// For Hibernate, which fills the fields.
  @SuppressWarnings("NullAway.Init")
  protected Payment() {}

  private Payment(PaymentId id, String reference, BatchId batch, Instalment of, Payee to) {
    this.id = id;
    this.reference = reference;
    this.batchId = batch;
    this.instalmentId = of.id();
    this.grant = of.grant();
    this.kind = of.moment().kind();
    this.payeeId = to.id();
    this.iban = to.iban();
    this.amount = of.amount();
    this.state = PaymentState.Name.PREPARED;
  }

  /// @param reference within its batch
  static Payment prepare(PaymentId id, String reference, BatchId batch, Instalment of, Payee to) {
    return new Payment(id, reference, batch, of, to);
  }

  void approve(LocalDate on) {
    requirePrepared("approve");
    state = PaymentState.Name.APPROVED;
    approvedOn = on;
  }

  void drop() {
    requirePrepared("drop");
    state = PaymentState.Name.DROPPED;
  }

  private void requirePrepared(String attempted) {
    switch (state()) {
      case Prepared _ -> {}
      case Approved _, Confirmed _, Failed _, Returned _, Dropped _ ->
          throw ONLY_A_PREPARED_PAYMENT_IS_APPROVED.brokenBy(attempted, state);
    }
  }

  /// The bank has debited.
  ///
  /// @param on the day on which it did
  void confirm(LocalDate on, LocalDate today) {
    requireApproved("confirm");
    if (on.isBefore(requireNonNull(approvedOn)) || on.isAfter(today)) {
      throw A_DEBIT_IS_BETWEEN_APPROVAL_AND_TODAY.brokenBy("confirm", state);
    }
    state = PaymentState.Name.CONFIRMED;
    paidOn = on;
  }

  void fail(String reason) {
    requireApproved("fail");
    state = PaymentState.Name.FAILED;
    because = reason;
  }

  private void requireApproved(String attempted) {
    switch (state()) {
      case Approved _ -> {}
      case Prepared _, Confirmed _, Failed _, Returned _, Dropped _ ->
          throw ONLY_AN_APPROVED_PAYMENT_IS_CONFIRMED.brokenBy(attempted, state);
    }
  }

  void comeBack(LocalDate on, LocalDate today, String reason) {
    switch (state()) {
      case Confirmed(var debited) -> {
        if (on.isBefore(debited) || on.isAfter(today)) {
          throw A_RETURN_IS_BETWEEN_DEBIT_AND_TODAY.brokenBy("return", state);
        }
        state = PaymentState.Name.RETURNED;
        returnedOn = on;
        because = reason;
      }
      case Prepared _, Approved _, Failed _, Returned _, Dropped _ ->
          throw ONLY_A_CONFIRMED_PAYMENT_COMES_BACK.brokenBy("return", state);
    }
  }

  PaymentState state() {
    return switch (state) {
      case PREPARED -> new Prepared();
      case APPROVED -> new Approved();
      case CONFIRMED -> new Confirmed(requireNonNull(paidOn));
      case FAILED -> new Failed(requireNonNull(because));
      case RETURNED -> new Returned(requireNonNull(returnedOn), requireNonNull(because));
      case DROPPED -> new Dropped();
    };
  }

  PaymentState.Name stateName() {
    return state;
  }

  PaymentId id() {
    return id;
  }

  String reference() {
    return reference;
  }

  BatchId batchId() {
    return batchId;
  }

  InstalmentId instalmentId() {
    return instalmentId;
  }

  GrantOf grant() {
    return grant;
  }

  Kind kind() {
    return kind;
  }

  PayeeId payeeId() {
    return payeeId;
  }

  Iban iban() {
    return iban;
  }

  Money amount() {
    return amount;
  }

  /// As the history of its grant tells of it.
  About about() {
    return About.of(reference).worth(amount);
  }

  @Nullable LocalDate paidOn() {
    return paidOn;
  }

  @Nullable LocalDate returnedOn() {
    return returnedOn;
  }

  /// Why it failed, or came back.
  @Nullable String because() {
    return because;
  }

  @Override
  public long version() {
    return version;
  }
}
