package nl.innovatietraineeship.budget.grant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.claim.Claim;
import nl.innovatietraineeship.budget.claim.ClaimId;
import nl.innovatietraineeship.budget.claim.PlanId;
import nl.innovatietraineeship.budget.claim.ReservationId;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import org.jspecify.annotations.Nullable;

/// What was awarded to a plan: the promise, not yet the final amount (Awb 4:42).
@Entity
@Table(name = "awarded_grant")
public class Grant implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private GrantId id;

  private String reference;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
  private ClaimId claimId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "call_id"))
  private CallId callId;

  private String call;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
  private PlanId planId;

  private String plan;
  private Brin brin;
  private Money amount;
  private Money amountPerSlot;
  private int slots;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "decision_id"))
  private DecisionId decisionId;

  private LocalDate awardedOn;
  private LocalDate startBefore;
  private LocalDate activitiesUntil;

  @Version private long version;

  /// For Hibernate, which fills the fields.
  @SuppressWarnings("NullAway.Init")
  protected Grant() {}

  private Grant(GrantId id, Claim claim, Award award) {
    this.id = id;
    this.reference = claim.plan() + "-G";
    this.claimId = claim.id();
    this.callId = claim.callId();
    this.call = claim.call();
    this.planId = claim.planId();
    this.plan = claim.plan();
    this.brin = claim.brin();
    this.amount = award.amount();
    this.amountPerSlot = award.amountPerSlot();
    this.slots = award.slots();
    this.decisionId = award.decision();
    this.awardedOn = award.announcedOn();
    this.startBefore = award.startBefore();
    this.activitiesUntil = award.activitiesUntil();
  }

  /// An announced decision to award.
  ///
  /// @param reservation the money that was set apart for it
  public record Award(
      DecisionId decision,
      @Nullable ReservationId reservation,
      Money amount,
      Money amountPerSlot,
      int slots,
      LocalDate announcedOn,
      LocalDate startBefore,
      LocalDate activitiesUntil) {}

  /// The claim's reservation becomes a grant, or the claim refuses.
  public static Grant awarded(GrantId id, Claim claim, Award award) {
    claim.grant(award.reservation(), award.amount());
    return new Grant(id, claim, award);
  }

  public GrantId id() {
    return id;
  }

  public String reference() {
    return reference;
  }

  public ClaimId claimId() {
    return claimId;
  }

  public CallId callId() {
    return callId;
  }

  public String call() {
    return call;
  }

  public PlanId planId() {
    return planId;
  }

  public String plan() {
    return plan;
  }

  public Brin brin() {
    return brin;
  }

  public Money amount() {
    return amount;
  }

  public Money amountPerSlot() {
    return amountPerSlot;
  }

  public int slots() {
    return slots;
  }

  public DecisionId decisionId() {
    return decisionId;
  }

  /// The day of the announcement.
  public LocalDate awardedOn() {
    return awardedOn;
  }

  public LocalDate startBefore() {
    return startBefore;
  }

  public LocalDate activitiesUntil() {
    return activitiesUntil;
  }

  @Override
  public long version() {
    return version;
  }
}
