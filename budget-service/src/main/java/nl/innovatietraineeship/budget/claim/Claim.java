package nl.innovatietraineeship.budget.claim;

import static java.util.Objects.requireNonNull;
import static nl.innovatietraineeship.budget.claim.ClaimRule.AN_AWARD_IS_WHAT_WAS_RESERVED;
import static nl.innovatietraineeship.budget.claim.ClaimRule.AN_AWARD_NAMES_ITS_RESERVATION;
import static nl.innovatietraineeship.budget.claim.ClaimRule.A_RESERVATION_IS_AT_MOST_WHAT_IS_ASKED;
import static nl.innovatietraineeship.budget.claim.ClaimRule.ONLY_A_CLAIM_WITHOUT_GRANT_IS_VOIDED;
import static nl.innovatietraineeship.budget.claim.ClaimRule.ONLY_A_DETERMINED_CLAIM_IS_SETTLED;
import static nl.innovatietraineeship.budget.claim.ClaimRule.ONLY_A_GRANTED_CLAIM_IS_DETERMINED_OR_WITHDRAWN;
import static nl.innovatietraineeship.budget.claim.ClaimRule.ONLY_A_RESERVED_CLAIM_IS_GRANTED;
import static nl.innovatietraineeship.budget.claim.ClaimRule.ONLY_A_SETTLED_CLAIM_IS_REOPENED;
import static nl.innovatietraineeship.budget.claim.ClaimRule.ONLY_A_WAITING_CLAIM_IS_RESERVED;
import static nl.innovatietraineeship.budget.claim.ClaimRule.ONLY_A_WAITING_CLAIM_LAPSES;

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
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.claim.ClaimState.Awarded;
import nl.innovatietraineeship.budget.claim.ClaimState.Determined;
import nl.innovatietraineeship.budget.claim.ClaimState.Granted;
import nl.innovatietraineeship.budget.claim.ClaimState.Lapsed;
import nl.innovatietraineeship.budget.claim.ClaimState.Over;
import nl.innovatietraineeship.budget.claim.ClaimState.Reserved;
import nl.innovatietraineeship.budget.claim.ClaimState.Settled;
import nl.innovatietraineeship.budget.claim.ClaimState.Voided;
import nl.innovatietraineeship.budget.claim.ClaimState.Waiting;
import nl.innovatietraineeship.budget.claim.ClaimState.Withdrawn;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import org.jspecify.annotations.Nullable;

/// A plan's claim on the money of its call, in one ranking.
@Entity
@Table(name = "claim")
public class Claim implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ClaimId id;

  private String reference;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "call_id"))
  private CallId callId;

  private String call;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
  private PlanId planId;

  private String plan;
  private Brin brin;
  private int rankingVersion;
  private int rank;
  private Money asked;
  private Money amountPerSlot;
  private int slots;

  @Enumerated(EnumType.STRING)
  private ClaimState.Name state;

  private @Nullable Integer place;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "reservation_id"))
  private @Nullable ReservationId reservationId;

  private @Nullable Money reserved;

  @Enumerated(EnumType.STRING)
  private @Nullable Exit cause;

  private @Nullable LocalDate lapsedOn;

  @Embedded private @Nullable Turned turned;

  @Version private long version;

  /// For Hibernate, which fills the fields.
  @SuppressWarnings("NullAway.Init")
  protected Claim() {}

  private Claim(ClaimId id, Ranked ranked) {
    this.id = id;
    this.reference = ranked.plan() + "-C" + ranked.rankingVersion();
    this.callId = ranked.callId();
    this.call = ranked.call();
    this.planId = ranked.planId();
    this.plan = ranked.plan();
    this.brin = ranked.brin();
    this.rankingVersion = ranked.rankingVersion();
    this.rank = ranked.rank();
    this.asked = ranked.asked();
    this.amountPerSlot = ranked.amountPerSlot();
    this.slots = ranked.slots();
    this.state = ClaimState.Name.WAITING;
  }

  /// A plan with its rank, as plan-review published it.
  public record Ranked(
      CallId callId,
      String call,
      PlanId planId,
      String plan,
      Brin brin,
      int rankingVersion,
      int rank,
      Money asked,
      Money amountPerSlot,
      int slots) {}

  /// A ranked plan waits for the allocation.
  public static Claim waiting(ClaimId id, Ranked ranked) {
    return new Claim(id, ranked);
  }

  /// Money is set apart: what was asked, or a part of it where the call awards in part.
  ///
  /// @param turn what it met when it was its turn
  public void reserve(ReservationId reservation, Money amount, Turned turn) {
    requireWaiting("reserve");
    if (amount.isMoreThan(asked)) {
      throw A_RESERVATION_IS_AT_MOST_WHAT_IS_ASKED.brokenBy("reserve", state());
    }
    state = ClaimState.Name.RESERVED;
    reservationId = reservation;
    reserved = amount;
    turned = turn;
  }

  /// It did not fit, or came behind one that did not.
  ///
  /// @param reservePlace 1 for the first that is served when money comes free
  public void list(int reservePlace, Turned turn) {
    requireWaiting("list");
    place = reservePlace;
    turned = turn;
  }

  /// Money came free, and it did not fit again.
  public void passOver(Turned turn) {
    requireWaiting("pass over");
    turned = turn;
  }

  private void requireWaiting(String attempted) {
    switch (state()) {
      case Waiting _ -> {}
      case Reserved _, Awarded _, Over _ ->
          throw ONLY_A_WAITING_CLAIM_IS_RESERVED.brokenBy(attempted, state());
    }
  }

  /// The award of this reservation is announced.
  ///
  /// @param reservation as the decision names it
  /// @param amount as the decision tells it
  public void grant(@Nullable ReservationId reservation, Money amount) {
    switch (state()) {
      case Reserved(var own, var held) -> {
        if (!own.equals(reservation)) {
          throw AN_AWARD_NAMES_ITS_RESERVATION.brokenBy("grant", state());
        }
        if (!held.equals(amount)) {
          throw AN_AWARD_IS_WHAT_WAS_RESERVED.brokenBy(
              "grant", state(), amount + " is awarded, " + held + " is reserved.");
        }
        state = ClaimState.Name.GRANTED;
      }
      case Waiting _, Awarded _, Over _ ->
          throw ONLY_A_RESERVED_CLAIM_IS_GRANTED.brokenBy("grant", state());
    }
  }

  /// The waiting list is over: what comes free later stays free.
  ///
  /// @param on the first day after the list
  public void lapse(LocalDate on) {
    switch (state()) {
      case Waiting _ -> {
        state = ClaimState.Name.LAPSED;
        lapsedOn = on;
      }
      case Reserved _, Awarded _, Over _ ->
          throw ONLY_A_WAITING_CLAIM_LAPSES.brokenBy("lapse", state());
    }
  }

  /// The grant has its final amount.
  public void determine() {
    requireGranted("determine");
    state = ClaimState.Name.DETERMINED;
  }

  /// The grant is renounced by its hogeschool, or withdrawn. Source: Awb 4:48, 4:50.
  public void withdraw() {
    requireGranted("withdraw");
    state = ClaimState.Name.WITHDRAWN;
  }

  /// Refuses what is only for a grant that stands.
  public void requireGranted(String attempted) {
    switch (state()) {
      case Granted _ -> {}
      case Waiting _, Reserved _, Determined _, Settled _, Withdrawn _, Over _ ->
          throw ONLY_A_GRANTED_CLAIM_IS_DETERMINED_OR_WITHDRAWN.brokenBy(attempted, state());
    }
  }

  /// All is paid, or paid back.
  public void settle() {
    state =
        switch (state()) {
          case Determined _ -> ClaimState.Name.SETTLED;
          case Waiting _, Reserved _, Granted _, Settled _, Withdrawn _, Over _ ->
              throw ONLY_A_DETERMINED_CLAIM_IS_SETTLED.brokenBy("settle", state());
        };
  }

  /// A payment came back, and is to be paid still; or less was determined, and what is above it to
  /// be paid back.
  public void reopen() {
    state =
        switch (state()) {
          case Settled _ -> ClaimState.Name.DETERMINED;
          case Waiting _, Reserved _, Granted _, Determined _, Withdrawn _, Over _ ->
              throw ONLY_A_SETTLED_CLAIM_IS_REOPENED.brokenBy("reopen", state());
        };
  }

  /// Ends the claim without a grant; a reservation that it held is returned, to be released.
  public Optional<Reserved> endBy(Exit exit) {
    Optional<Reserved> held =
        switch (state()) {
          case Waiting _ -> Optional.empty();
          case Reserved reservation -> Optional.of(reservation);
          case Awarded _, Over _ ->
              throw ONLY_A_CLAIM_WITHOUT_GRANT_IS_VOIDED.brokenBy("void", state());
        };
    state = ClaimState.Name.VOIDED;
    cause = exit;
    return held;
  }

  /// The state with its facts.
  public ClaimState state() {
    return switch (state) {
      case WAITING -> new Waiting(place);
      case RESERVED -> new Reserved(requireNonNull(reservationId), requireNonNull(reserved));
      case GRANTED -> new Granted(requireNonNull(reservationId), requireNonNull(reserved));
      case DETERMINED -> new Determined(requireNonNull(reservationId), requireNonNull(reserved));
      case SETTLED -> new Settled(requireNonNull(reservationId), requireNonNull(reserved));
      case WITHDRAWN -> new Withdrawn(requireNonNull(reservationId), requireNonNull(reserved));
      case LAPSED -> new Lapsed(requireNonNull(lapsedOn));
      case VOIDED -> new Voided(requireNonNull(cause));
    };
  }

  ClaimState.Name stateName() {
    return state;
  }

  public ClaimId id() {
    return id;
  }

  public String reference() {
    return reference;
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

  public int rankingVersion() {
    return rankingVersion;
  }

  public int rank() {
    return rank;
  }

  public Money asked() {
    return asked;
  }

  public Money amountPerSlot() {
    return amountPerSlot;
  }

  public int slots() {
    return slots;
  }

  /// The reserve place that it had, or has; null where it was served in the ranking.
  public @Nullable Integer place() {
    return place;
  }

  /// Its last turn; null before the allocation.
  @Nullable Turned turned() {
    return turned;
  }

  /// Under which id something was set apart for it, also when that has ended.
  @Nullable UUID everReservedAs() {
    return reservationId == null ? null : reservationId.value();
  }

  /// What was set apart for it, also when that has ended.
  @Nullable Money everReserved() {
    return reserved;
  }

  @Override
  public long version() {
    return version;
  }
}
