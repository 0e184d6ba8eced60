package nl.innovatietraineeship.budget.withdrawal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.innovatietraineeship.budget.approval.Approval;
import nl.innovatietraineeship.budget.grant.EndGround;
import nl.innovatietraineeship.budget.grant.GrantOf;
import nl.innovatietraineeship.kit.http.Versioned;

/// A grant is withdrawn: prepared on a ground by finance, approved by the board. Source: Awb
/// 4:48(1).
@Entity
@Table(name = "grant_withdrawal")
class Withdrawal implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private WithdrawalId id;

  private String reference;

  @Embedded private GrantOf grant;

  @Enumerated(EnumType.STRING)
  private EndGround ground;

  private String reasons;

  @Embedded private Approval approval;

  @Version private long version;

  /// For Hibernate, which fills the fields.
  @SuppressWarnings("NullAway.Init")
  protected Withdrawal() {}

  private Withdrawal(
      WithdrawalId id,
      int number,
      GrantOf grant,
      EndGround ground,
      String reasons,
      Approval approval) {
    this.id = id;
    this.reference = grant.plan() + "-W" + number;
    this.grant = grant;
    this.ground = ground;
    this.reasons = reasons;
    this.approval = approval;
  }

  /// @param number of the grant's withdrawals, from 1
  static Withdrawal prepare(
      WithdrawalId id,
      int number,
      GrantOf grant,
      EndGround ground,
      String reasons,
      String by,
      Instant at) {
    return new Withdrawal(id, number, grant, ground, reasons, Approval.prepared(by, at));
  }

  void approve(String by, Instant at) {
    approval.approve(by, at);
  }

  void reject(String by, Instant at, String because) {
    approval.reject(by, at, because);
  }

  WithdrawalId id() {
    return id;
  }

  String reference() {
    return reference;
  }

  GrantOf grant() {
    return grant;
  }

  EndGround ground() {
    return ground;
  }

  String reasons() {
    return reasons;
  }

  Approval approval() {
    return approval;
  }

  @Override
  public long version() {
    return version;
  }
}
