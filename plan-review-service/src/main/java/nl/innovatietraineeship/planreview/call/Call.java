package nl.innovatietraineeship.planreview.call;

import static nl.innovatietraineeship.planreview.call.CallRule.*;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.innovatietraineeship.awb.Amsterdam;
import nl.innovatietraineeship.awb.DecisionTerm;
import nl.innovatietraineeship.awb.DutchCalendar;
import nl.innovatietraineeship.awb.SetTerm;
import nl.innovatietraineeship.awb.Suspension;
import nl.innovatietraineeship.awb.Term;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.planreview.call.CallState.Allocated;
import nl.innovatietraineeship.planreview.call.CallState.Closed;
import nl.innovatietraineeship.planreview.call.CallState.Draft;
import nl.innovatietraineeship.planreview.call.CallState.Open;
import nl.innovatietraineeship.planreview.call.CallState.Settled;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A call: what it publishes, and where it stands.
@Entity
public class Call implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private CallId id;

  @Version private long version;
  @Embedded private CallTerms terms;

  @Enumerated(EnumType.STRING)
  private CallStatus state;

  /// Everybody who wrote in the draft: four eyes.
  @JdbcTypeCode(SqlTypes.JSON)
  private List<String> drafters;

  private @Nullable String openedBy;
  private @Nullable Instant openedAt;
  private @Nullable LocalDate closedOn;
  private @Nullable Integer rankingVersion;

  /// An advice was corrected since the present ranking.
  private boolean toBeRankedAnew;

  private @Nullable LocalDate firstOutcomeOn;
  private @Nullable LocalDate waitingListEndedOn;
  private @Nullable LocalDate settledOn;

  @SuppressWarnings("NullAway.Init")
  protected Call() {}

  private Call(CallId id, CallTerms terms, String drafter) {
    this.id = id;
    this.terms = terms;
    this.drafters = List.of(drafter);
    this.state = CallStatus.DRAFT;
  }

  static Call draft(CallId id, CallTerms terms, String drafter) {
    return new Call(id, terms, drafter);
  }

  void change(CallTerms changed, String drafter) {
    switch (state()) {
      case Draft _ -> {
        terms = changed;
        if (!drafters.contains(drafter)) {
          drafters = Stream.concat(drafters.stream(), Stream.of(drafter)).toList();
        }
      }
      case Open _, Closed _, Allocated _, Settled _ ->
          throw ONLY_A_DRAFT_CALL_CHANGES.brokenBy("change", state());
    }
  }

  CallOpened open(String by, Instant now) {
    return switch (state()) {
      case Draft _ -> {
        if (drafters.contains(by)) {
          throw NOBODY_OPENS_THEIR_OWN_DRAFT.brokenBy("open", state());
        }
        if (!now.isBefore(terms.opensAt())) {
          throw A_CALL_OPENS_BEFORE_ITS_WINDOW.brokenBy("open", state());
        }
        WholeCall.check(terms, state());
        state = CallStatus.OPEN;
        openedBy = by;
        openedAt = now;
        yield CallOpened.of(this, now);
      }
      case Open _, Closed _, Allocated _, Settled _ ->
          throw ONLY_A_DRAFT_CALL_IS_OPENED.brokenBy("open", state());
    };
  }

  public CallClosed close(Instant now) {
    return switch (state()) {
      case Open _ -> {
        if (now.isBefore(terms.closesAt())) {
          throw A_CALL_CLOSES_WHEN_ITS_WINDOW_ENDS.brokenBy("close", state());
        }
        state = CallStatus.CLOSED;
        closedOn = Amsterdam.dayOf(now);
        yield new CallClosed(now, id, reference(), closedOn);
      }
      case Draft _, Closed _, Allocated _, Settled _ ->
          throw ONLY_AN_OPEN_CALL_CLOSES.brokenBy("close", state());
    };
  }

  /// Refuses a new plan unless the call is open.
  public void takesDrafts() {
    switch (state()) {
      case Open _ -> {}
      case Draft _, Closed _, Allocated _, Settled _ ->
          throw PLANS_ARE_DRAFTED_WHILE_THE_CALL_IS_OPEN.brokenBy("draft a plan", state());
    }
  }

  /// Makes the ranking possible, and gives its version. One that is established anew makes the call
  /// CLOSED until budget has served it.
  ///
  /// @param unassessed references of the plans that are neither assessed nor out
  public int establishRanking(List<String> unassessed) {
    return switch (state()) {
      case Closed(_, int present) when present == 0 || toBeRankedAnew ->
          established(present + 1, unassessed);
      case Allocated(int present) when toBeRankedAnew -> established(present + 1, unassessed);
      case Closed _, Allocated _, Settled _ ->
          throw THE_RANKING_IS_ESTABLISHED_ONCE.brokenBy("establish the ranking", state());
      case Draft _, Open _ ->
          throw ONLY_A_CLOSED_CALL_IS_RANKED.brokenBy("establish the ranking", state());
    };
  }

  private int established(int version, List<String> unassessed) {
    if (!unassessed.isEmpty()) {
      throw EVERY_PLAN_IS_ASSESSED_OR_OUT.brokenBy(
          "establish the ranking",
          state(),
          "Not yet assessed: " + String.join(", ", unassessed) + ".");
    }
    state = CallStatus.CLOSED;
    rankingVersion = version;
    toBeRankedAnew = false;
    return version;
  }

  /// An advice on a plan of it is corrected: a ranking that stands must be established anew.
  public void correctAdvice() {
    if (firstOutcomeOn != null) {
      throw ADVICE_IS_CORRECTED_BEFORE_THE_FIRST_OUTCOME.brokenBy(
          "correct the advice", state(), "It was announced on " + firstOutcomeOn + ".");
    }
    toBeRankedAnew = rankingVersion != null;
  }

  /// An award or a refusal is prepared on a plan of it: not what could never be announced, since
  /// the ranking that comes first changes the plan.
  public void prepareOutcome() {
    rankedFirst("prepare a decision");
  }

  /// An award or a refusal is announced on a plan of it: from the first on its ranking stands.
  public void announceOutcome(LocalDate on) {
    rankedFirst("announce");
    if (firstOutcomeOn == null) {
      firstOutcomeOn = on;
    }
  }

  private void rankedFirst(String attempted) {
    if (toBeRankedAnew) {
      throw A_CORRECTED_ADVICE_IS_RANKED_FIRST.brokenBy(attempted, state());
    }
  }

  /// The last day of its waiting list is over.
  ///
  /// @return what happened; empty when it was told before, or there never was a list
  public Optional<WaitingListEnded> endWaitingList(Instant now) {
    return switch (state()) {
      case Closed _, Allocated _ -> {
        if (waitingListEndedOn != null) {
          yield Optional.empty();
        }
        waitingListEndedOn = Amsterdam.dayOf(now);
        yield Optional.of(new WaitingListEnded(now, id, reference(), terms.waitlistUntil()));
      }
      case Draft _, Open _, Settled _ -> Optional.empty();
    };
  }

  /// Every grant of it is settled and no reserve place is open.
  ///
  /// @return what happened; empty when it was not ALLOCATED
  public Optional<CallSettled> settle(Instant now) {
    return switch (state()) {
      case Allocated _ -> {
        state = CallStatus.SETTLED;
        settledOn = Amsterdam.dayOf(now);
        yield Optional.of(new CallSettled(now, id, reference(), settledOn));
      }
      case Draft _, Open _, Closed _, Settled _ -> Optional.empty();
    };
  }

  /// Refuses to prepare one decision on the whole call until its ranking is served.
  public void isDecidedWhole() {
    prepareOutcome();
    switch (state()) {
      case Allocated _ -> {}
      case Draft _, Open _, Closed _, Settled _ ->
          throw ONLY_AN_ALLOCATED_CALL_IS_DECIDED_WHOLE.brokenBy("prepare a decision", state());
    }
  }

  /// Budget served this version of the ranking.
  ///
  /// @return why it has no effect; empty when it has
  public Optional<String> onAllocationCompleted(int servedVersion) {
    return switch (state()) {
      case Closed(_, int present) when present == servedVersion -> {
        state = CallStatus.ALLOCATED;
        yield Optional.empty();
      }
      case Closed(_, int present) when servedVersion < present ->
          Optional.of("The ranking is at version " + present + ".");
      case Allocated(int present) ->
          Optional.of("The call is allocated, by version " + present + " of its ranking.");
      case Settled _ -> Optional.of("The call is settled.");
      case Draft _, Open _, Closed _ ->
          throw new IllegalArgumentException("What was never ranked has no allocation.");
    };
  }

  public CallState state() {
    return switch (state) {
      case DRAFT -> new Draft();
      case OPEN -> new Open(known(openedAt));
      case CLOSED -> new Closed(known(closedOn), rankingVersion == null ? 0 : rankingVersion);
      case ALLOCATED -> new Allocated(known(rankingVersion));
      case SETTLED -> new Settled(known(settledOn));
    };
  }

  private static <T> T known(@Nullable T fact) {
    if (fact == null) {
      throw new IllegalStateException("a call lacks a fact of its state");
    }
    return fact;
  }

  /// The last day to decide: 22 weeks after the window's close, as a committee advises.
  ///
  /// @param suspensions of the plan that is decided on
  public Term decideBefore(List<Suspension> suspensions) {
    return DecisionTerm.afterClosing(
        Amsterdam.dayOf(terms.closesAt()), true, suspensions, DutchCalendar.standard());
  }

  /// The last day to repair what is found incomplete on that day.
  public Term repairTermFrom(LocalDate invitedOn) {
    return SetTerm.of(
        "repair", invitedOn, terms.repairTerm(), terms.setTermsMove(), DutchCalendar.standard());
  }

  /// The last day to rebut what may be rebutted from that day on; empty where the call has no room
  /// for it.
  public Optional<Term> rebuttalTermFrom(LocalDate invitedOn) {
    return Optional.ofNullable(terms.rebuttalTerm())
        .map(length ->
            SetTerm.of(
                "rebuttal", invitedOn, length, terms.setTermsMove(), DutchCalendar.standard()));
  }

  /// The last day to review what is assigned on that day.
  public Term reviewTermFrom(LocalDate assignedOn) {
    return SetTerm.of(
        "review", assignedOn, terms.reviewTerm(), terms.setTermsMove(), DutchCalendar.standard());
  }

  /// True while a reserve place may still be served.
  public boolean hasReservePlacesOn(LocalDate day) {
    return !day.isAfter(terms.waitlistUntil());
  }

  /// An advice was corrected since the present ranking: it is established anew before anything
  /// else.
  public boolean isToBeRankedAnew() {
    return toBeRankedAnew;
  }

  public boolean isRanked() {
    return rankingVersion != null;
  }

  public CallId id() {
    return id;
  }

  public String reference() {
    return terms.reference();
  }

  public CallTerms terms() {
    return terms;
  }

  public CallStatus status() {
    return state;
  }

  Optional<Instant> openedAt() {
    return Optional.ofNullable(openedAt);
  }

  Optional<Integer> rankingVersion() {
    return Optional.ofNullable(rankingVersion);
  }

  @Override
  public long version() {
    return version;
  }
}
