package nl.innovatietraineeship.budget.determination;

import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_DETERMINATION_IS_NOT_NEGATIVE;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_DETERMINATION_STANDS_ON_ITS_GRANT;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_DETERMINATION_STANDS_ON_ITS_PERFORMANCE;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_DETERMINATION_STANDS_ON_ITS_REQUEST;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_FIXED_SUM_IS_DETERMINED_AFTER_THE_ACTIVITIES;
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
import java.util.Objects;
import nl.innovatietraineeship.budget.decision.Decision;
import nl.innovatietraineeship.budget.grant.About;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.grant.GrantOf;
import nl.innovatietraineeship.budget.grant.Hearing;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.kit.money.Money;
import org.jspecify.annotations.Nullable;

/// The final amount of a grant: prepared by finance, signed by the board, announced. It binds to
/// what was performed when it was prepared.
@Entity
@Table(name = "determination")
class Determination implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private DeterminationId id;

  private String reference;

  @Embedded private GrantOf grant;

  @Enumerated(EnumType.STRING)
  private Origin origin;

  private Money award;
  private Money proposed;
  private Money amount;
  private @Nullable Money costs;
  private String derivation;

  @Enumerated(EnumType.STRING)
  private @Nullable LowerGround ground;

  private @Nullable String reasons;

  @Embedded private @Nullable Hearing hearing;

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
    this.origin = Origin.of(grant);
    this.award = grant.amount();
    this.proposed = proposal.amount();
    this.derivation = proposal.derivation();
    this.amount = decided.amount();
    this.costs = grant.costs();
    this.ground = decided.ground();
    this.reasons = decided.reasons();
    this.hearing = decided.hearing();
    this.decision = Decision.prepared(by, at);
  }

  /// What finance makes of the proposal.
  ///
  /// @param ground where it is lower
  /// @param reasons where it is lower
  /// @param hearing where it is lower
  record Decided(
      Money amount,
      @Nullable LowerGround ground,
      @Nullable String reasons,
      @Nullable Hearing hearing) {}

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
          "prepare a determination", "GRANTED", "They are until " + grant.activitiesUntil() + ".");
    }
    if (grant.requestedOn() == null
        && !fixedSum
        && !grant.requestTerm().hasPassedOn(BusinessClock.dayOf(at))) {
      throw EX_OFFICIO_AFTER_THE_TERM_TO_REQUEST.brokenBy(
          "prepare a determination",
          "NOT_REQUESTED",
          "It can be requested until " + grant.requestTerm().lastDay() + ".");
    }
    if (Money.ZERO.isMoreThan(decided.amount())) {
      throw A_DETERMINATION_IS_NOT_NEGATIVE.brokenBy("prepare a determination", "GRANTED");
    }
    if (decided.amount().isMoreThan(proposal.amount())) {
      throw NOT_ABOVE_WHAT_WAS_PERFORMED.brokenBy(
          "prepare a determination", "GRANTED", "That is " + proposal.amount() + ".");
    }
    boolean lower = proposal.amount().isMoreThan(decided.amount());
    if (lower != (decided.ground() != null) || lower != (decided.reasons() != null)) {
      throw A_LOWER_AMOUNT_HAS_A_GROUND_AND_REASONS.brokenBy("prepare a determination", "GRANTED");
    }
    if (decided.ground() == LowerGround.COSTS_NOT_NEEDED && grant.costs() == null) {
      throw COSTS_NOT_NEEDED_WERE_SHOWN.brokenBy("prepare a determination", "GRANTED");
    }
    if (lower) {
      Hearing.require("prepare a determination", decided.hearing(), BusinessClock.dayOf(at));
    }
    return new Determination(id, number, grant, proposal, decided, by, at);
  }

  void sign(String by, Instant at) {
    decision.sign(by, at);
  }

  /// Starts the term to object.
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

  @Override
  public long version() {
    return version;
  }
}
