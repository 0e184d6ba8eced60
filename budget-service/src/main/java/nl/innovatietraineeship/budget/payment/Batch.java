package nl.innovatietraineeship.budget.payment;

import static nl.innovatietraineeship.budget.payment.PaymentRule.THERE_IS_SOMETHING_TO_PAY;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import nl.innovatietraineeship.budget.approval.Approval;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.kit.money.Money;

/// Payments of a call that one person prepares and another approves, all together.
@Entity
@Table(name = "payment_batch")
class Batch implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private BatchId id;

  private String reference;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "call_id"))
  private CallId callId;

  private String call;
  private int payments;
  private Money total;

  @Embedded private Approval approval;

  @Version private long version;

  /// For Hibernate, which fills the fields.
  @SuppressWarnings("NullAway.Init")
  protected Batch() {}

  private Batch(BatchId id, int number, Call call, List<Instalment> due, Approval approval) {
    this.id = id;
    this.reference = call.reference() + "-B" + number;
    this.callId = call.id();
    this.call = call.reference();
    this.payments = due.size();
    this.total = due.stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus);
    this.approval = approval;
  }

  /// @param number within the call, from 1
  /// @param due what is paid: at least one
  static Batch prepare(
      BatchId id, int number, Call call, List<Instalment> due, String by, Instant at) {
    if (due.isEmpty()) {
      throw THERE_IS_SOMETHING_TO_PAY.brokenBy("prepare a batch", call.state());
    }
    return new Batch(id, number, call, due, Approval.prepared(by, at));
  }

  void approve(String by, Instant at) {
    approval.approve(by, at);
  }

  void reject(String by, Instant at, String because) {
    approval.reject(by, at, because);
  }

  BatchId id() {
    return id;
  }

  String reference() {
    return reference;
  }

  CallId callId() {
    return callId;
  }

  String call() {
    return call;
  }

  int payments() {
    return payments;
  }

  Money total() {
    return total;
  }

  Approval approval() {
    return approval;
  }

  @Override
  public long version() {
    return version;
  }
}
