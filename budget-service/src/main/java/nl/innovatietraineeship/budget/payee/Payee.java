package nl.innovatietraineeship.budget.payee;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.innovatietraineeship.budget.approval.Approval;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.kit.reference.Brin;

/// An account to which an institution is paid, once another person approved it. It is never
/// changed: another account is another payee, and the newest approved one counts.
@Entity
@Table(name = "payee")
public class Payee implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private PayeeId id;

  private String reference;
  private Brin brin;
  private Iban iban;

  @Embedded private Approval approval;

  @Version private long version;

  /// For Hibernate, which fills the fields.
  @SuppressWarnings("NullAway.Init")
  protected Payee() {}

  private Payee(PayeeId id, int number, Brin brin, Iban iban, Approval approval) {
    this.id = id;
    this.reference = brin + "-B" + number;
    this.brin = brin;
    this.iban = iban;
    this.approval = approval;
  }

  /// @param number of the institution's accounts, from 1
  static Payee propose(PayeeId id, int number, Brin brin, Iban iban, String by, Instant at) {
    return new Payee(id, number, brin, iban, Approval.prepared(by, at));
  }

  void approve(String by, Instant at) {
    approval.approve(by, at);
  }

  void reject(String by, Instant at, String because) {
    approval.reject(by, at, because);
  }

  public PayeeId id() {
    return id;
  }

  public String reference() {
    return reference;
  }

  public Brin brin() {
    return brin;
  }

  public Iban iban() {
    return iban;
  }

  Approval approval() {
    return approval;
  }

  @Override
  public long version() {
    return version;
  }
}
