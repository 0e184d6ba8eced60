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
import nl.innovatietraineeship.awb.Term;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.planreview.call.CallState.Allocated;
import nl.innovatietraineeship.planreview.call.CallState.Closed;
import nl.innovatietraineeship.planreview.call.CallState.Draft;
import nl.innovatietraineeship.planreview.call.CallState.Open;
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
      case Open _, Closed _, Allocated _ ->
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
      case Open _, Closed _, Allocated _ ->
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
      case Draft _, Closed _, Allocated _ ->
          throw ONLY_AN_OPEN_CALL_CLOSES.brokenBy("close", state());
    };
  }

  /// Refuses a new plan unless the call is open.
  public void takesDrafts() {
    switch (state()) {
      case Open _ -> {}
      case Draft _, Closed _, Allocated _ ->
          throw PLANS_ARE_DRAFTED_WHILE_THE_CALL_IS_OPEN.brokenBy("draft a plan", state());
    }
  }

  /// Makes the ranking possible, and gives its version.
  ///
  /// @param unassessed references of the plans that are neither assessed nor out
  public int establishRanking(List<String> unassessed) {
    return switch (state()) {
      case Closed(_, int present) -> {
        if (present > 0) {
          throw THE_RANKING_IS_ESTABLISHED_ONCE.brokenBy("establish the ranking", state());
        }
        if (!unassessed.isEmpty()) {
          throw EVERY_PLAN_IS_ASSESSED_OR_OUT.brokenBy(
              "establish the ranking",
              state(),
              "Not yet assessed: " + String.join(", ", unassessed) + ".");
        }
        rankingVersion = 1;
        yield 1;
      }
      case Allocated _ ->
          throw THE_RANKING_IS_ESTABLISHED_ONCE.brokenBy("establish the ranking", state());
      case Draft _, Open _ ->
          throw ONLY_A_CLOSED_CALL_IS_RANKED.brokenBy("establish the ranking", state());
    };
  }

  /// Refuses to prepare one decision on the whole call until its ranking is served.
  public void isDecidedWhole() {
    switch (state()) {
      case Allocated _ -> {}
      case Draft _, Open _, Closed _ ->
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
    };
  }

  private static <T> T known(@Nullable T fact) {
    if (fact == null) {
      throw new IllegalStateException("a call lacks a fact of its state");
    }
    return fact;
  }

  /// The last day to decide: 22 weeks after the window's close, as a committee advises.
  public Term decideBefore() {
    return DecisionTerm.afterClosing(
        Amsterdam.dayOf(terms.closesAt()), true, DutchCalendar.standard());
  }

  /// The last day to review what is assigned on that day.
  public Term reviewTermFrom(LocalDate assignedOn) {
    return SetTerm.of(
        "review", assignedOn, terms.reviewTerm(), terms.setTermsMove(), DutchCalendar.standard());
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
