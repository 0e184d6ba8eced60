package nl.innovatietraineeship.budget.determination;

import static java.util.Objects.requireNonNull;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_BREACH_HAS_ITS_DAY;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_CHANGE_LOWERS_WHAT_STANDS;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_DETERMINATION_CHANGES_FOR_FIVE_YEARS;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_DETERMINATION_IS_NOT_NEGATIVE;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_DETERMINATION_STANDS_ON_ITS_GRANT;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_DETERMINATION_STANDS_ON_ITS_PERFORMANCE;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_DETERMINATION_STANDS_ON_ITS_REQUEST;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_FIXED_SUM_IS_DETERMINED_AFTER_THE_ACTIVITIES;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_GROUND_IS_OF_ITS_MOMENT;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_LOWER_AMOUNT_HAS_A_GROUND_AND_REASONS;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.COSTS_NOT_NEEDED_WERE_SHOWN;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.EX_OFFICIO_AFTER_THE_TERM_TO_REQUEST;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.NOT_ABOVE_WHAT_WAS_PERFORMED;

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
import java.time.Period;
import java.util.List;
import java.util.Objects;
import nl.innovatietraineeship.awb.DutchCalendar;
import nl.innovatietraineeship.awb.StatutoryTerm;
import nl.innovatietraineeship.awb.Term;
import nl.innovatietraineeship.budget.decision.Decision;
import nl.innovatietraineeship.budget.grant.About;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.grant.GrantOf;
import nl.innovatietraineeship.budget.grant.GrantState;
import nl.innovatietraineeship.budget.grant.Hearing;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.kit.money.Money;
import org.jspecify.annotations.Nullable;

/// The final amount of a grant: prepared by finance, signed by the board, announced. The first
/// binds to what was performed when it was prepared; one that follows changes what stands to less.
@Entity
@Table(name = "determination")
class Determination implements Versioned {

  private static final String PREPARE = "prepare a determination";

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private DeterminationId id;

  private String reference;

  @Embedded private GrantOf grant;

  @Enumerated(EnumType.STRING)
  private Origin origin;

  private Money award;
  private @Nullable Money before;
  private Money proposed;
  private Money amount;
  private @Nullable Money costs;
  private String derivation;

  @Enumerated(EnumType.STRING)
  private @Nullable LowerGround ground;

  private @Nullable String reasons;

  @Embedded private @Nullable Hearing hearing;

  private @Nullable LocalDate breachedOn;

  /// Of a change; null of the first.
  private @Nullable LocalDate changeableUntil;

  @Embedded private Decision decision;

  @Version private long version;

  /// For Hibernate, which fills the fields.
  @SuppressWarnings("NullAway.Init")
  protected Determination() {}

  private Determination(
      DeterminationId id,
      int number,
      Grant grant,
      Proposal proposal,
      Decided decided,
      String by,
      Instant at) {
    this.id = id;
    this.reference = grant.plan() + "-V" + number;
    this.grant = GrantOf.of(grant);
    this.origin = grant.determined() == null ? Origin.of(grant) : Origin.EX_OFFICIO;
    this.award = grant.amount();
    this.before = grant.determined();
    this.proposed = proposal.amount();
    this.derivation = proposal.derivation();
    this.amount = decided.amount();
    this.costs = grant.costs();
    this.ground = decided.ground();
    this.reasons = decided.reasons();
    this.hearing = decided.hearing();
    this.breachedOn = decided.breachedOn();
    this.decision = Decision.prepared(by, at);
  }

  /// What finance makes of the proposal.
  ///
  /// @param ground where it is lower
  /// @param reasons where it is lower
  /// @param hearing where it is lower
  /// @param breachedOn where that is for a breach since the determination: its day
  record Decided(
      Money amount,
      @Nullable LowerGround ground,
      @Nullable String reasons,
      @Nullable Hearing hearing,
      @Nullable LocalDate breachedOn) {

    boolean isBelow(Money other) {
      return other.isMoreThan(amount);
    }

    /// It is not negative, and less has a ground that its moment knows, and reasons.
    private void require(Money than, Grant grant) {
      boolean change = grant.determined() != null;
      GrantState state = GrantState.of(grant);
      if (Money.ZERO.isMoreThan(amount)) {
        throw A_DETERMINATION_IS_NOT_NEGATIVE.brokenBy(PREPARE, state);
      }
      if (!change && amount.isMoreThan(than)) {
        throw NOT_ABOVE_WHAT_WAS_PERFORMED.brokenBy(PREPARE, state, "That is " + than + ".");
      }
      if (change && !isBelow(than)) {
        throw A_CHANGE_LOWERS_WHAT_STANDS.brokenBy(PREPARE, state, "It is " + than + ".");
      }
      if (isBelow(than) != (ground != null) || isBelow(than) != (reasons != null)) {
        throw A_LOWER_AMOUNT_HAS_A_GROUND_AND_REASONS.brokenBy(PREPARE, state);
      }
      if (ground != null && ground.isOfAChange() != change) {
        throw A_GROUND_IS_OF_ITS_MOMENT.brokenBy(PREPARE, state);
      }
    }
  }

  /// @param number of the grant's determinations, from 1
  /// @param fixedSum it is not accounted for, and needs no request
  static Determination prepare(
      DeterminationId id,
      int number,
      Grant grant,
      Proposal proposal,
      Decided decided,
      boolean fixedSum,
      String by,
      Instant at) {
    if (grant.requestedOn() == null
        && fixedSum
        && !BusinessClock.dayOf(at).isAfter(grant.activitiesUntil())) {
      throw A_FIXED_SUM_IS_DETERMINED_AFTER_THE_ACTIVITIES.brokenBy(
          PREPARE, "GRANTED", "They are until " + grant.activitiesUntil() + ".");
    }
    if (grant.requestedOn() == null
        && !fixedSum
        && !grant.requestTerm().hasPassedOn(BusinessClock.dayOf(at))) {
      throw EX_OFFICIO_AFTER_THE_TERM_TO_REQUEST.brokenBy(
          PREPARE,
          "NOT_REQUESTED",
          "It can be requested until " + grant.requestTerm().lastDay() + ".");
    }
    decided.require(proposal.amount(), grant);
    if (decided.ground() == LowerGround.COSTS_NOT_NEEDED && grant.costs() == null) {
      throw COSTS_NOT_NEEDED_WERE_SHOWN.brokenBy(PREPARE, "GRANTED");
    }
    if (decided.breachedOn() != null) {
      throw A_BREACH_HAS_ITS_DAY.brokenBy(PREPARE, "GRANTED");
    }
    if (decided.isBelow(proposal.amount())) {
      Hearing.require(PREPARE, "GRANTED", decided.hearing(), BusinessClock.dayOf(at));
    }
    return new Determination(id, number, grant, proposal, decided, by, at);
  }

  /// What was determined is withdrawn or changed to the detriment of the recipient. Source: Awb
  /// 4:49(1).
  ///
  /// @param grant that is determined
  static Determination change(
      DeterminationId id, int number, Grant grant, Decided decided, String by, Instant at) {
    Money stands = requireNonNull(grant.determined());
    LocalDate since = requireNonNull(grant.determinedOn());
    LocalDate today = BusinessClock.dayOf(at);
    decided.require(stands, grant);
    LocalDate breach = decided.breachedOn();
    if ((decided.ground() == LowerGround.OBLIGATIONS_BROKEN_SINCE) != (breach != null)
        || (breach != null && (!breach.isAfter(since) || breach.isAfter(today)))) {
      throw A_BREACH_HAS_ITS_DAY.brokenBy(
          PREPARE, GrantState.of(grant), "It was determined on " + since + ".");
    }
    Term term = changeTerm(breach == null ? since : breach);
    requireInTime(PREPARE, GrantState.of(grant), term.lastDay(), today);
    Hearing.require(PREPARE, GrantState.of(grant), decided.hearing(), today);
    var stood =
        new Proposal(
            stands,
            List.of(),
            "%s stands of what was determined on %s (Awb 4:49(1)).".formatted(stands, since));
    var change = new Determination(id, number, grant, stood, decided, by, at);
    change.changeableUntil = term.lastDay();
    return change;
  }

  private static void requireInTime(
      String attempted, Object state, LocalDate last, LocalDate today) {
    if (today.isAfter(last)) {
      throw A_DETERMINATION_CHANGES_FOR_FIVE_YEARS.brokenBy(
          attempted, state, "That was until " + last + ".");
    }
  }

  /// @param since the announcement of what was determined, or the breach of obligations. Source:
  ///   Awb 4:49(3)
  private static Term changeTerm(LocalDate since) {
    return StatutoryTerm.after(
        since,
        "change of a determination",
        "Awb 4:49(3)",
        Period.ofYears(5),
        DutchCalendar.standard());
  }

  void sign(String by, Instant at) {
    decision.sign(by, at);
  }

  /// The first: it starts the term to object.
  ///
  /// @param of as it stands now
  /// @param now what would be proposed today
  void announce(Grant of, Proposal now, LocalDate on) {
    decision.requireSigned();
    if (!award.equals(of.amount())) {
      throw A_DETERMINATION_STANDS_ON_ITS_GRANT.brokenBy(
          "announce", decision.state(), "The grant is now " + of.amount() + ".");
    }
    if (origin != Origin.of(of) || !Objects.equals(costs, of.costs())) {
      throw A_DETERMINATION_STANDS_ON_ITS_REQUEST.brokenBy("announce", decision.state());
    }
    if (!now.amount().equals(proposed)) {
      throw A_DETERMINATION_STANDS_ON_ITS_PERFORMANCE.brokenBy(
          "announce", decision.state(), "Now " + now.amount() + " would be proposed.");
    }
    decision.announce(on);
  }

  /// One that changes what was determined: it starts a term to object of its own.
  void announceChange(LocalDate on) {
    decision.requireSigned();
    requireInTime("announce", decision.state(), requireNonNull(changeableUntil), on);
    decision.announce(on);
  }

  /// From when the years count in which what is paid too much is recovered: since the grant was
  /// determined, or the breach for which that is changed. Source: Awb 4:57(4).
  ///
  /// @param determined the grant, as it is by the announcement
  LocalDate recoverableSince(Grant determined) {
    return breachedOn == null ? requireNonNull(determined.determinedOn()) : breachedOn;
  }

  void withdraw(String by, String because) {
    decision.withdraw(by, because);
  }

  Decision decision() {
    return decision;
  }

  DeterminationId id() {
    return id;
  }

  String reference() {
    return reference;
  }

  GrantOf grant() {
    return grant;
  }

  /// As the history of its grant tells of it.
  About about() {
    return About.of(reference).worth(amount);
  }

  /// The same, with why it is lower than what was performed, where it is.
  About aboutWithReasons() {
    return about().because(ground, reasons);
  }

  Origin origin() {
    return origin;
  }

  Money award() {
    return award;
  }

  /// What was determined before, where it changes that; null where it is the first.
  @Nullable Money before() {
    return before;
  }

  Money proposed() {
    return proposed;
  }

  Money amount() {
    return amount;
  }

  /// What was shown with the request; null where nothing was.
  @Nullable Money costs() {
    return costs;
  }

  String derivation() {
    return derivation;
  }

  @Nullable LowerGround ground() {
    return ground;
  }

  @Nullable String reasons() {
    return reasons;
  }

  @Nullable Hearing hearing() {
    return hearing;
  }

  /// The day of the breach for which it is lower; null on other grounds.
  @Nullable LocalDate breachedOn() {
    return breachedOn;
  }

  /// The last day on which it can be announced, where it changes what was determined (Awb 4:49(3)).
  @Nullable LocalDate changeableUntil() {
    return changeableUntil;
  }

  @Override
  public long version() {
    return version;
  }
}
