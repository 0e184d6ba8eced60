package nl.innovatietraineeship.budget.grant;

import static nl.innovatietraineeship.budget.grant.GrantRule.A_CHANGE_LEAVES_FEWER_SLOTS;
import static nl.innovatietraineeship.budget.grant.GrantRule.A_DETERMINATION_IS_REQUESTED_ONCE;
import static nl.innovatietraineeship.budget.grant.GrantRule.A_PAYMENT_COMES_BACK_BEFORE_ANY_RECEIPT;
import static nl.innovatietraineeship.budget.grant.GrantRule.NO_MORE_IS_PAID_THAN_AWARDED;
import static nl.innovatietraineeship.budget.grant.GrantRule.ONLY_PAID_MONEY_COMES_BACK;
import static nl.innovatietraineeship.budget.grant.GrantRule.THE_SLOTS_THAT_STARTED_STAY;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import nl.innovatietraineeship.awb.DutchCalendar;
import nl.innovatietraineeship.awb.StatutoryTerm;
import nl.innovatietraineeship.awb.Term;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.claim.Claim;
import nl.innovatietraineeship.budget.claim.ClaimId;
import nl.innovatietraineeship.budget.claim.PlanId;
import nl.innovatietraineeship.budget.claim.ReservationId;
import nl.innovatietraineeship.kit.clock.BusinessClock;
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
  private Money awarded;
  private Money amount;
  private Money amountPerSlot;
  private int slots;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "decision_id"))
  private DecisionId decisionId;

  private LocalDate awardedOn;
  private LocalDate startBefore;
  private LocalDate activitiesUntil;
  private Money paid;
  private Money recovered;
  private Money forgone;
  private @Nullable Money determined;
  private @Nullable LocalDate determinedOn;
  private @Nullable LocalDate endedOn;
  private @Nullable LocalDate requestedOn;
  private @Nullable Money costs;
  private @Nullable Instant requestByPostAt;
  private @Nullable Instant renunciationByPostAt;

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
    this.awarded = award.amount();
    this.amount = award.amount();
    this.amountPerSlot = award.amountPerSlot();
    this.slots = award.slots();
    this.decisionId = award.decision();
    this.awardedOn = award.announcedOn();
    this.startBefore = award.startBefore();
    this.activitiesUntil = award.activitiesUntil();
    this.paid = Money.ZERO;
    this.recovered = Money.ZERO;
    this.forgone = Money.ZERO;
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

  /// The bank has debited.
  public void pay(Money debited) {
    if (paid.plus(debited).isMoreThan(amount)) {
      throw NO_MORE_IS_PAID_THAN_AWARDED.brokenBy("pay", reference);
    }
    paid = paid.plus(debited);
  }

  /// A payment came back: it was not paid.
  public void unpay(Money returned) {
    if (recovered.plus(forgone).isPositive()) {
      throw A_PAYMENT_COMES_BACK_BEFORE_ANY_RECEIPT.brokenBy("return a payment", reference);
    }
    if (returned.isMoreThan(paid)) {
      throw ONLY_PAID_MONEY_COMES_BACK.brokenBy("return", reference);
    }
    paid = paid.minus(returned);
  }

  /// The recipient paid back what was paid too much.
  public void recover(Money received) {
    if (recovered.plus(received).isMoreThan(paid)) {
      throw ONLY_PAID_MONEY_COMES_BACK.brokenBy("recover", reference);
    }
    recovered = recovered.plus(received);
  }

  /// What was paid too much stays with the recipient: it is waived, or has lapsed.
  public void forgo(Money waived) {
    forgone = forgone.plus(waived);
  }

  /// The hogeschool says that the activities are done, whenever they were, and asks for the final
  /// amount. Source: Awb 4:44(1).
  ///
  /// @param shown what they cost, where the grant is accounted for by that
  public void requestDetermination(LocalDate on, @Nullable Money shown) {
    if (requestedOn != null) {
      throw A_DETERMINATION_IS_REQUESTED_ONCE.brokenBy("request a determination", "REQUESTED");
    }
    requestedOn = on;
    costs = shown;
  }

  /// The same by a letter that the programme office opened; the day of its receipt counts.
  public void requestDeterminationByPost(Instant received, @Nullable Money shown) {
    requestDetermination(BusinessClock.dayOf(received), shown);
    requestByPostAt = received;
  }

  /// Until when the hogeschool asks for it. Source: AvS 17(6).
  public Term requestTerm() {
    return StatutoryTerm.after(
        activitiesUntil,
        "request for determination",
        "AvS 17(6)",
        Period.ofWeeks(13),
        DutchCalendar.standard());
  }

  /// It is renounced or withdrawn.
  public void end(LocalDate on) {
    endedOn = on;
  }

  /// It is renounced or withdrawn in part: so many of its slots stay, at their price. What an award
  /// to the cent had above that price goes with the first change. Source: Awb 4:48(1).
  ///
  /// @param started slots in which an internship started
  public void change(int keptSlots, int started) {
    requireChange("change a grant", keptSlots, started);
    slots = keptSlots;
    amount = priceOf(keptSlots);
  }

  /// Refuses what would be no change, or one of what is earned or being earned.
  public void requireChange(String attempted, int keptSlots, int started) {
    if (keptSlots >= slots) {
      throw A_CHANGE_LEAVES_FEWER_SLOTS.brokenBy(
          attempted, GrantState.of(this), "It has " + slots + ".");
    }
    if (keptSlots < started) {
      throw THE_SLOTS_THAT_STARTED_STAY.brokenBy(
          attempted, GrantState.of(this), "In " + started + " an internship started.");
    }
  }

  /// What so many slots are worth. Source: Awb 4:46(1).
  public Money priceOf(int number) {
    return amountPerSlot.times(number);
  }

  /// What it promises by now: nothing once it has ended.
  public Money left() {
    return endedOn == null ? amount : Money.ZERO;
  }

  /// How many slots it pays by now: none once it has ended.
  public int slotsLeft() {
    return endedOn == null ? slots : 0;
  }

  /// What it was renounced by is a letter that the programme office opened.
  public void renouncedByPost(Instant received) {
    renunciationByPostAt = received;
  }

  /// It has its final amount, or that is changed.
  public void determine(Money at, LocalDate on) {
    determined = at;
    determinedOn = determinedOn == null ? on : determinedOn;
  }

  /// What of the final amount is not paid; nothing while that is not known.
  public Money toPay() {
    Money last = finalAmount();
    return last != null && last.isMoreThan(paid) ? last.minus(paid) : Money.ZERO;
  }

  /// What was paid above the final amount, or for a grant that ended.
  public Money overpaid() {
    Money last = finalAmount();
    return last != null && paid.isMoreThan(last) ? paid.minus(last) : Money.ZERO;
  }

  /// All of the final amount is with the recipient, and no more but what it may keep.
  boolean isEven() {
    return paid.minus(recovered).minus(forgone).equals(finalAmount());
  }

  /// What was determined, or nothing of a grant that ended; null while neither is so.
  @Nullable Money finalAmount() {
    return determined == null && endedOn != null ? Money.ZERO : determined;
  }

  /// What the bank has debited, less what came back.
  public Money paid() {
    return paid;
  }

  /// What the recipient paid back.
  public Money recovered() {
    return recovered;
  }

  /// What was paid too much and is not recovered any more.
  public Money forgone() {
    return forgone;
  }

  /// The final amount; null before the determination.
  public @Nullable Money determined() {
    return determined;
  }

  /// When its final amount was first announced, whatever changed it since; null before.
  public @Nullable LocalDate determinedOn() {
    return determinedOn;
  }

  /// When the hogeschool asked for the final amount; null before.
  public @Nullable LocalDate requestedOn() {
    return requestedOn;
  }

  /// What the activities cost, as the request showed it; null where it did not.
  public @Nullable Money costs() {
    return costs;
  }

  /// When the letter came in by which that was asked; null where there was none.
  @Nullable Instant requestByPostAt() {
    return requestByPostAt;
  }

  /// When the letter came in by which it was renounced; null where there was none.
  @Nullable Instant renunciationByPostAt() {
    return renunciationByPostAt;
  }

  /// When it was renounced or withdrawn; null while it stands.
  public @Nullable LocalDate endedOn() {
    return endedOn;
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

  /// What was awarded, whatever a change left of it: how it is accounted for follows the award (AvS
  /// 7).
  public Money awarded() {
    return awarded;
  }

  /// What was awarded, or what a change left of it; still told of a grant that ended.
  public Money amount() {
    return amount;
  }

  public Money amountPerSlot() {
    return amountPerSlot;
  }

  /// How many slots that amount pays.
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
