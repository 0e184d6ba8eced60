package nl.innovatietraineeship.budget.ceiling;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.innovatietraineeship.budget.approval.Approval;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.kit.money.Money;
import org.jspecify.annotations.Nullable;

/// A raise of a call's ceiling: prepared with its reason by one person, approved by another.
@Entity
@Table(name = "ceiling_change")
class CeilingChange implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private CeilingChangeId id;

  private String reference;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "call_id"))
  private CallId callId;

  private String call;
  private Money ceiling;
  private @Nullable Money before;
  private String reason;

  @Embedded private Approval approval;

  @Version private long version;

  /// For Hibernate, which fills the fields.
  @SuppressWarnings("NullAway.Init")
  protected CeilingChange() {}

  private CeilingChange(
      CeilingChangeId id, int number, Call call, Money ceiling, String reason, Approval approval) {
    this.id = id;
    this.reference = call.reference() + "-P" + number;
    this.callId = call.id();
    this.call = call.reference();
    this.ceiling = ceiling;
    this.reason = reason;
    this.approval = approval;
  }

  /// @param number within the call, from 1
  /// @param ceiling the new one, above the present
  static CeilingChange prepare(
      CeilingChangeId id,
      int number,
      Call call,
      Money ceiling,
      String reason,
      String by,
      Instant at) {
    call.requireRaise("prepare a ceiling change", ceiling);
    return new CeilingChange(id, number, call, ceiling, reason, Approval.prepared(by, at));
  }

  /// From now on the call has this ceiling.
  CeilingChanged approve(Call changed, String by, Instant at) {
    approval.approve(by, at);
    before = changed.ceiling();
    changed.raise(ceiling);
    return new CeilingChanged(callId, call, before, ceiling, CeilingChanged.Cause.RAISED, at);
  }

  void reject(String by, Instant at, String because) {
    approval.reject(by, at, because);
  }

  CeilingChangeId id() {
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

  Money ceiling() {
    return ceiling;
  }

  /// What it was when this was approved; null until then.
  @Nullable Money before() {
    return before;
  }

  String reason() {
    return reason;
  }

  Approval approval() {
    return approval;
  }

  @Override
  public long version() {
    return version;
  }
}
