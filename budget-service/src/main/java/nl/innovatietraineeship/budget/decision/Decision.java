package nl.innovatietraineeship.budget.decision;

import static java.util.Objects.requireNonNull;
import static nl.innovatietraineeship.budget.decision.DecisionRule.NOBODY_SIGNS_THEIR_OWN_PREPARATION;
import static nl.innovatietraineeship.budget.decision.DecisionRule.ONLY_AN_OPEN_DECISION_IS_WITHDRAWN;
import static nl.innovatietraineeship.budget.decision.DecisionRule.ONLY_A_PREPARED_DECISION_IS_SIGNED;
import static nl.innovatietraineeship.budget.decision.DecisionRule.ONLY_A_SIGNED_DECISION_IS_ANNOUNCED;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.awb.DutchCalendar;
import nl.innovatietraineeship.awb.ObjectionTerm;
import nl.innovatietraineeship.awb.Term;
import nl.innovatietraineeship.budget.decision.DecisionState.Announced;
import nl.innovatietraineeship.budget.decision.DecisionState.Prepared;
import nl.innovatietraineeship.budget.decision.DecisionState.Retracted;
import nl.innovatietraineeship.budget.decision.DecisionState.Signed;
import org.jspecify.annotations.Nullable;

/// Prepared by one person, signed by another, and announced, which starts the term to object; or
/// withdrawn before.
@Embeddable
public class Decision {

  @Enumerated(EnumType.STRING)
  private DecisionState.Name state;

  private String preparedBy;
  private Instant preparedAt;
  private @Nullable String signedBy;
  private @Nullable Instant signedAt;
  private @Nullable LocalDate announcedOn;
  private @Nullable LocalDate objectUntil;
  private @Nullable String withdrawnBy;
  private @Nullable String withdrawnBecause;

  /// For Hibernate, which fills the fields.
  @SuppressWarnings("NullAway.Init")
  protected Decision() {}

  private Decision(String by, Instant at) {
    this.state = DecisionState.Name.PREPARED;
    this.preparedBy = by;
    this.preparedAt = at;
  }

  /// @param by the person, as the token's `sub`
  public static Decision prepared(String by, Instant at) {
    return new Decision(by, at);
  }

  public void sign(String by, Instant at) {
    switch (state()) {
      case Prepared(var preparer) -> {
        if (preparer.equals(by)) {
          throw NOBODY_SIGNS_THEIR_OWN_PREPARATION.brokenBy("sign", state());
        }
        state = DecisionState.Name.SIGNED;
        signedBy = by;
        signedAt = at;
      }
      case Signed _, Announced _, Retracted _ ->
          throw ONLY_A_PREPARED_DECISION_IS_SIGNED.brokenBy("sign", state);
    }
  }

  /// Starts the term to object.
  public void announce(LocalDate on) {
    requireSigned();
    state = DecisionState.Name.ANNOUNCED;
    announcedOn = on;
    objectUntil = objectionTerm(on).lastDay();
  }

  /// Refuses an announcement of what is not signed, or announced already.
  public void requireSigned() {
    switch (state()) {
      case Signed _ -> {}
      case Prepared _, Announced _, Retracted _ ->
          throw ONLY_A_SIGNED_DECISION_IS_ANNOUNCED.brokenBy("announce", state);
    }
  }

  /// Six weeks. Source: Awb 6:7, 6:8(1).
  static Term objectionTerm(LocalDate announcedOn) {
    return ObjectionTerm.from(announcedOn, DutchCalendar.standard());
  }

  public void withdraw(String by, String because) {
    switch (state()) {
      case Prepared _, Signed _ -> {
        state = DecisionState.Name.WITHDRAWN;
        withdrawnBy = by;
        withdrawnBecause = because;
      }
      case Announced _, Retracted _ ->
          throw ONLY_AN_OPEN_DECISION_IS_WITHDRAWN.brokenBy("withdraw", state);
    }
  }

  public DecisionState state() {
    return switch (state) {
      case PREPARED -> new Prepared(preparedBy);
      case SIGNED -> new Signed(requireNonNull(signedBy));
      case ANNOUNCED -> new Announced(requireNonNull(announcedOn));
      case WITHDRAWN ->
          new Retracted(requireNonNull(withdrawnBy), requireNonNull(withdrawnBecause));
    };
  }

  public DecisionState.Name name() {
    return state;
  }

  /// To its recipient it exists from then on.
  public boolean isAnnounced() {
    return state == DecisionState.Name.ANNOUNCED;
  }

  public String preparedBy() {
    return preparedBy;
  }

  public Instant preparedAt() {
    return preparedAt;
  }

  public @Nullable String signedBy() {
    return signedBy;
  }

  public @Nullable Instant signedAt() {
    return signedAt;
  }

  public @Nullable LocalDate announcedOn() {
    return announcedOn;
  }

  /// The last day to object.
  public @Nullable LocalDate objectUntil() {
    return objectUntil;
  }

  public @Nullable String withdrawnBecause() {
    return withdrawnBecause;
  }
}
