package nl.innovatietraineeship.budget.recovery;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.innovatietraineeship.budget.approval.Approval;
import nl.innovatietraineeship.budget.grant.GrantOf;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.kit.money.Money;
import org.jspecify.annotations.Nullable;

/// What is open of a recovery is not asked any more: prepared with reasons by one person, approved
/// by another. Source: Awb 4:57(1), which lets recover and does not oblige to.
@Entity
@Table(name = "recovery_waiver")
class Waiver implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private WaiverId id;

  private String reference;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "recovery_id"))
  private RecoveryId recoveryId;

  @Embedded private GrantOf grant;

  private String reasons;
  private @Nullable Money amount;

  @Embedded private Approval approval;

  @Version private long version;

  /// For Hibernate, which fills the fields.
  @SuppressWarnings("NullAway.Init")
  protected Waiver() {}

  private Waiver(WaiverId id, int number, Recovery recovery, String reasons, Approval approval) {
    this.id = id;
    this.reference = recovery.reference() + "-W" + number;
    this.recoveryId = recovery.id();
    this.grant = recovery.grant();
    this.reasons = reasons;
    this.approval = approval;
  }

  /// @param number of the recovery's waivers, from 1
  static Waiver prepare(
      WaiverId id, int number, Recovery recovery, String reasons, String by, Instant at) {
    var _ = recovery.requireOpen("prepare a waiver");
    return new Waiver(id, number, recovery, reasons, Approval.prepared(by, at));
  }

  void approve(Recovery recovery, String by, Instant at) {
    approval.approve(by, at);
    amount = recovery.requireOpen("waive");
  }

  void reject(String by, Instant at, String because) {
    approval.reject(by, at, because);
  }

  WaiverId id() {
    return id;
  }

  String reference() {
    return reference;
  }

  RecoveryId recoveryId() {
    return recoveryId;
  }

  GrantOf grant() {
    return grant;
  }

  String reasons() {
    return reasons;
  }

  /// What it waived: what was open then; null until it is approved.
  @Nullable Money amount() {
    return amount;
  }

  Approval approval() {
    return approval;
  }

  @Override
  public long version() {
    return version;
  }
}
