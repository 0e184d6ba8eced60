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
import nl.innovatietraineeship.awb.DutchCalendar;
import nl.innovatietraineeship.awb.ObjectionTerm;
import nl.innovatietraineeship.awb.Term;
import nl.innovatietraineeship.budget.approval.Approval;
import nl.innovatietraineeship.budget.grant.EndGround;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.grant.GrantOf;
import nl.innovatietraineeship.budget.grant.Hearing;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

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

  @Embedded private Hearing hearing;

  @Embedded private Approval approval;

  @Version private long version;

  /// For Hibernate, which fills the fields.
  @SuppressWarnings("NullAway.Init")
  protected Withdrawal() {}

  private Withdrawal(WithdrawalId id, int number, Grant grant, Why why, Approval approval) {
    this.id = id;
    this.reference = grant.plan() + "-W" + number;
    this.grant = GrantOf.of(grant);
    this.ground = why.ground();
    this.reasons = why.reasons();
    this.hearing = why.hearing();
    this.approval = approval;
  }

  /// What the decision says of itself.
  record Why(EndGround ground, String reasons, Hearing hearing) {}

  /// @param number of the grant's withdrawals, from 1
  static Withdrawal prepare(
      WithdrawalId id, int number, Grant grant, Why why, String by, Instant at) {
    Hearing.require("prepare a withdrawal", why.hearing(), BusinessClock.dayOf(at));
    return new Withdrawal(id, number, grant, why, Approval.prepared(by, at));
  }

  /// It is told to the recipient, and takes effect.
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

  Hearing hearing() {
    return hearing;
  }

  /// Six weeks to object, from the day after the approval, when the recipient is told; null until
  /// then. Source: Awb 6:7, 6:8(1).
  @Nullable Term objectionTerm() {
    Instant told = approval.isApproved() ? approval.decidedAt() : null;
    return told == null
        ? null
        : ObjectionTerm.from(BusinessClock.dayOf(told), DutchCalendar.standard());
  }

  Approval approval() {
    return approval;
  }

  @Override
  public long version() {
    return version;
  }
}
