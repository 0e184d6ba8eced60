package nl.innovatietraineeship.budget.withdrawal;

import static nl.innovatietraineeship.budget.withdrawal.WithdrawalRule.A_WITHDRAWAL_STANDS_ON_ITS_GRANT;

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
import java.time.LocalDate;
import nl.innovatietraineeship.budget.decision.Decision;
import nl.innovatietraineeship.budget.grant.About;
import nl.innovatietraineeship.budget.grant.EndGround;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.grant.GrantOf;
import nl.innovatietraineeship.budget.grant.Hearing;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/// A grant is withdrawn, whole or in part: prepared on a ground by finance, signed by the board,
/// announced. Source: Awb 4:48(1).
@Entity
@Table(name = "grant_withdrawal")
class Withdrawal implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private WithdrawalId id;

  private String reference;

  @Embedded private GrantOf grant;

  /// Of the grant, when its recipient was heard.
  private int slots;

  private @Nullable Integer keptSlots;

  @Enumerated(EnumType.STRING)
  private EndGround ground;

  private String reasons;

  @Embedded private Hearing hearing;

  @Embedded private Decision decision;

  @Version private long version;

  /// For Hibernate, which fills the fields.
  @SuppressWarnings("NullAway.Init")
  protected Withdrawal() {}

  private Withdrawal(WithdrawalId id, int number, Grant grant, Why why, Decision decision) {
    this.id = id;
    this.reference = grant.plan() + "-W" + number;
    this.grant = GrantOf.of(grant);
    this.slots = grant.slots();
    this.keptSlots = why.keptSlots();
    this.ground = why.ground();
    this.reasons = why.reasons();
    this.hearing = why.hearing();
    this.decision = decision;
  }

  /// What the decision says of itself.
  ///
  /// @param keptSlots how many stay; null where the grant ends
  record Why(@Nullable Integer keptSlots, EndGround ground, String reasons, Hearing hearing) {}

  /// @param number of the grant's withdrawals, from 1
  static Withdrawal prepare(
      WithdrawalId id, int number, Grant grant, Why why, String by, Instant at) {
    Hearing.require("prepare a withdrawal", "GRANTED", why.hearing(), BusinessClock.dayOf(at));
    return new Withdrawal(id, number, grant, why, Decision.prepared(by, at));
  }

  void sign(String by, Instant at) {
    decision.sign(by, at);
  }

  /// It takes effect, and the term to object starts.
  ///
  /// @param of as it is now
  void announce(Grant of, LocalDate on) {
    decision.announce(on);
    if (slots != of.slots()) {
      throw A_WITHDRAWAL_STANDS_ON_ITS_GRANT.brokenBy(
          "announce", decision.state(), "It has " + of.slots() + ".");
    }
  }

  void withdraw(String by, String because) {
    decision.withdraw(by, because);
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

  /// As the history of its grant tells of it, with why.
  About aboutWithReasons() {
    return About.of(reference).because(ground, reasons);
  }

  /// How many slots stay; null where the grant ends.
  @Nullable Integer keptSlots() {
    return keptSlots;
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

  Decision decision() {
    return decision;
  }

  @Override
  public long version() {
    return version;
  }
}
