package nl.innovatietraineeship.planreview.plan;

import static nl.innovatietraineeship.planreview.plan.PlanRule.*;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.awb.Amsterdam;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.planreview.call.Call;
import nl.innovatietraineeship.planreview.plan.PlanState.Assessed;
import nl.innovatietraineeship.planreview.plan.PlanState.Awarded;
import nl.innovatietraineeship.planreview.plan.PlanState.Complete;
import nl.innovatietraineeship.planreview.plan.PlanState.Decided;
import nl.innovatietraineeship.planreview.plan.PlanState.Draft;
import nl.innovatietraineeship.planreview.plan.PlanState.InIntake;
import nl.innovatietraineeship.planreview.plan.PlanState.Lapsed;
import nl.innovatietraineeship.planreview.plan.PlanState.Ranked;
import nl.innovatietraineeship.planreview.plan.PlanState.Refused;
import nl.innovatietraineeship.planreview.plan.PlanState.Reserved;
import nl.innovatietraineeship.planreview.plan.PlanState.Submitted;
import nl.innovatietraineeship.planreview.plan.PlanState.UnderReview;
import nl.innovatietraineeship.planreview.plan.PlanState.Undisclosed;
import nl.innovatietraineeship.planreview.plan.PlanState.Unreceived;
import nl.innovatietraineeship.planreview.plan.PlanState.Waitlisted;
import nl.innovatietraineeship.planreview.plan.PlanState.Withdrawn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A research plan, from its draft to its outcome.
///
/// What an applicant commands is refused in the words of [#shown()]: nobody outside SIA learns an
/// outcome before it is announced, not from a refusal either.
@Entity
public class Plan implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private PlanId id;

  @Version private long version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Call call;

  private String reference;
  private Brin brin;

  @Enumerated(EnumType.STRING)
  private PlanStatus state;

  private int contentVersion;
  @Embedded private PlanContent content;
  private @Nullable Integer approvedVersion;
  private @Nullable LocalDate approvedOn;
  private @Nullable LocalDate lapsedOn;
  private @Nullable Instant receivedAt;
  private @Nullable Instant completeAt;
  private @Nullable Integer reviewers;

  /// What stands for the version while an outcome is hidden: what applicants do not see must not
  /// show in an ETag either. It is the version of the last change that they did see.
  private @Nullable Long shownVersion;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Advice advice;

  private @Nullable Boolean positive;
  private @Nullable Integer rankingVersion;
  private @Nullable Integer rank;
  private @Nullable UUID reservationId;
  private @Nullable Money reservedAmount;
  private @Nullable Integer reservePlace;
  @Embedded private @Nullable Announced announced;
  private @Nullable UUID grantId;
  private @Nullable LocalDate withdrawnOn;
  private @Nullable String withdrawalReason;

  @SuppressWarnings("NullAway.Init")
  protected Plan() {}

  private Plan(PlanId id, Call call, String reference, Brin brin, PlanContent content) {
    this.id = id;
    this.call = call;
    this.reference = reference;
    this.brin = brin;
    this.content = content;
    this.contentVersion = 1;
    this.state = PlanStatus.DRAFT;
  }

  /// @param number within the call, which must be open
  static Plan draft(PlanId id, Call call, int number, Brin brin, PlanContent content) {
    call.takesDrafts();
    String reference = "%s-%03d".formatted(call.reference(), number);
    return new Plan(id, call, reference, brin, content);
  }

  void edit(PlanContent edited) {
    switch (state()) {
      case Draft _ -> {
        content = edited;
        contentVersion++;
      }
      case Lapsed _, InIntake _, UnderReview _, Undisclosed _, Decided _, Withdrawn _ ->
          throw ONLY_A_DRAFT_IS_EDITED.brokenBy("edit", shown());
    }
  }

  /// By the lector whom the plan names; the institution is the scope's to compare.
  void approve(int approved, String lectorSub, LocalDate today) {
    switch (state()) {
      case Draft(int present) -> {
        if (!content.lectorSub().equals(lectorSub)) {
          throw ONLY_THE_NAMED_LECTOR_APPROVES.brokenBy("approve", shown());
        }
        if (approved != present) {
          throw THE_PRESENT_VERSION_IS_APPROVED.brokenBy(
              "approve", shown(), "The present version is " + present + ".");
        }
        approvedVersion = approved;
        approvedOn = today;
      }
      case Lapsed _, InIntake _, UnderReview _, Undisclosed _, Decided _, Withdrawn _ ->
          throw ONLY_A_DRAFT_IS_APPROVED.brokenBy("approve", shown());
    }
  }

  /// @param received when the request arrived, not when its turn came
  PlanSubmitted submit(Instant received) {
    return switch (state()) {
      // A lapsed plan too: the closing of its call may have had its turn before a request that had
      // come in time. What counts, and what a late one is told, is the window.
      case Draft _, Lapsed _ -> receive(received);
      case InIntake _, UnderReview _, Undisclosed _, Decided _, Withdrawn _ ->
          throw ONLY_A_DRAFT_IS_SUBMITTED.brokenBy("submit", shown());
    };
  }

  private PlanSubmitted receive(Instant received) {
    var terms = call.terms();
    if (received.isBefore(terms.opensAt()) || !received.isBefore(terms.closesAt())) {
      throw A_PLAN_IS_RECEIVED_WITHIN_THE_WINDOW.brokenBy(
          "submit",
          shown(),
          "It is open from %s until %s.".formatted(terms.opensAt(), terms.closesAt()));
    }
    List<Missing> missing = checklist();
    if (!missing.isEmpty()) {
      var first = missing.getFirst();
      throw first.rule().brokenBy("submit", shown(), first.detail());
    }
    state = PlanStatus.SUBMITTED;
    receivedAt = received;
    lapsedOn = null;
    return PlanSubmitted.of(this, received);
  }

  private List<Missing> checklist() {
    boolean approved = approvedVersion != null && approvedVersion == contentVersion;
    return Checklist.of(content, approved, call.terms());
  }

  /// The call closed; what is no draft is left as it is.
  boolean lapse(LocalDate today) {
    return switch (state()) {
      case Draft _ -> {
        state = PlanStatus.LAPSED;
        lapsedOn = today;
        yield true;
      }
      case Lapsed _, InIntake _, UnderReview _, Undisclosed _, Decided _, Withdrawn _ -> false;
    };
  }

  PlanCompletenessChecked checkComplete(Instant now) {
    return switch (state()) {
      case Submitted(Instant received) -> {
        state = PlanStatus.COMPLETE;
        completeAt = received;
        yield PlanCompletenessChecked.complete(this, received, now);
      }
      case Unreceived _, Complete _, UnderReview _, Undisclosed _, Decided _, Withdrawn _ ->
          throw ONLY_A_SUBMITTED_PLAN_IS_CHECKED.brokenBy("check completeness", state());
    };
  }

  /// The same for a plan with a good outcome and one with a bad: the ranking of the call bars it.
  PlanWithdrawn withdraw(@Nullable String reason, Instant now) {
    return switch (state()) {
      case Draft _, Submitted _, Complete _, UnderReview _, Assessed _ -> {
        if (call.isRanked()) {
          throw A_PLAN_IS_WITHDRAWN_BEFORE_THE_RANKING.brokenBy("withdraw", shown());
        }
        state = PlanStatus.WITHDRAWN;
        withdrawnOn = Amsterdam.dayOf(now);
        withdrawalReason = reason;
        yield PlanWithdrawn.of(this, withdrawnOn, now);
      }
      case Ranked _, Reserved _, Waitlisted _ ->
          throw A_PLAN_IS_WITHDRAWN_BEFORE_THE_RANKING.brokenBy("withdraw", shown());
      case Lapsed _, Decided _, Withdrawn _ ->
          throw A_PLAN_THAT_IS_OUT_IS_NOT_WITHDRAWN.brokenBy("withdraw", shown());
    };
  }

  /// All reviewers at once.
  ///
  /// @param by the officer who assigns
  public PlanUnderReview assign(List<Assessor> proposed, String by, Instant now) {
    return switch (state()) {
      case Complete _ -> {
        Conflicts.refuse(this, proposed, by);
        state = PlanStatus.UNDER_REVIEW;
        reviewers = proposed.size();
        shownVersion = version + 1;
        yield PlanUnderReview.of(this, proposed.size(), now);
      }
      case Unreceived _, Submitted _, UnderReview _, Undisclosed _, Decided _, Withdrawn _ ->
          throw ONLY_A_COMPLETE_PLAN_IS_ASSIGNED.brokenBy("assign reviewers", state());
    };
  }

  /// Refuses who is of a party of the plan, whatever was known when the reviewers were assigned.
  ///
  /// @param state that the refusal tells: of what the person was about to change
  public void refuseParty(Assessor person, String attempted, Object state) {
    Conflicts.refuseParty(this, person, attempted, state);
  }

  /// @param chair who fixes the advice
  /// @param submitted the scores of the reviews that are submitted, on all criteria
  public PlanAssessed advise(
      Advice given, Assessor chair, List<ReviewScores> submitted, Instant now) {
    return switch (state()) {
      case UnderReview _ -> {
        Conflicts.refuseChair(this, chair);
        Assessment.refuse(this, given, submitted);
        state = PlanStatus.ASSESSED;
        advice = given;
        boolean outcome = Assessment.isPositive(given, call.terms());
        positive = outcome;
        yield PlanAssessed.of(this, outcome, now);
      }
      case Unreceived _, InIntake _, Undisclosed _, Decided _, Withdrawn _ ->
          throw ONLY_A_PLAN_UNDER_REVIEW_IS_ADVISED_ON.brokenBy("advise", state());
    };
  }

  public PlanRanked rank(int ofRanking, int place, int of, Instant now) {
    return switch (state()) {
      case Assessed(boolean passed) when passed -> {
        state = PlanStatus.RANKED;
        rankingVersion = ofRanking;
        rank = place;
        yield PlanRanked.of(this, ofRanking, place, of, now);
      }
      case Unreceived _, InIntake _, UnderReview _, Undisclosed _, Decided _, Withdrawn _ ->
          throw ONLY_A_POSITIVE_PLAN_IS_RANKED.brokenBy("rank", state());
    };
  }

  /// Budget reserved money for the plan.
  ///
  /// @param day of the event, for reserve places that have an end
  /// @return why it has no effect; empty when it has
  public Optional<String> onReservationMade(
      int ofRanking, UUID reservation, Money amount, LocalDate day) {
    return switch (state()) {
      case Ranked(int present, int _) -> reserved(present, ofRanking, reservation, amount);
      case Waitlisted(int present, int _) -> reserved(present, ofRanking, reservation, amount);
      case Refused(Announced _, int place) when place > 0 ->
          day.isAfter(call.terms().waitlistUntil())
              ? Optional.of("The reserve place is over.")
              : reserved(Facts.known(rankingVersion), ofRanking, reservation, amount);
      case Assessed _, Reserved _, Decided _, Withdrawn _ -> absorbed();
      case Unreceived _, InIntake _, UnderReview _ ->
          throw new IllegalArgumentException("A plan that was never ranked has no reservation.");
    };
  }

  private Optional<String> reserved(int present, int ofRanking, UUID reservation, Money amount) {
    if (ofRanking != present) {
      return otherRanking(ofRanking, present);
    }
    state = PlanStatus.RESERVED;
    reservationId = reservation;
    reservedAmount = amount;
    return Optional.empty();
  }

  /// Budget listed the plan as waiting.
  ///
  /// @return why it has no effect; empty when it has
  public Optional<String> onPlanWaitlisted(int ofRanking, int place) {
    return switch (state()) {
      case Ranked(int present, int _) -> {
        if (ofRanking != present) {
          yield otherRanking(ofRanking, present);
        }
        state = PlanStatus.WAITLISTED;
        reservePlace = place;
        yield Optional.empty();
      }
      case Assessed _, Reserved _, Waitlisted _, Decided _, Withdrawn _ -> absorbed();
      case Unreceived _, InIntake _, UnderReview _ ->
          throw new IllegalArgumentException("A plan that was never ranked does not wait.");
    };
  }

  /// Budget made a grant of the award.
  ///
  /// @return why it has no effect; empty when it has
  public Optional<String> onGrantAwarded(UUID grant) {
    return switch (state()) {
      case Awarded _ -> {
        grantId = grant;
        yield Optional.empty();
      }
      case Unreceived _, InIntake _, UnderReview _, Undisclosed _, Refused _, Withdrawn _ ->
          throw new IllegalArgumentException("A plan without an announced award has no grant.");
    };
  }

  private static Optional<String> otherRanking(int theirs, int ours) {
    if (theirs > ours) {
      throw new IllegalArgumentException("There is no version " + theirs + " of the ranking.");
    }
    return Optional.of("It is of ranking " + theirs + ", the present one is " + ours + ".");
  }

  private Optional<String> absorbed() {
    return Optional.of("The plan is " + state + ".");
  }

  /// Announces what a decision is on this plan.
  public void announce(Announced what) {
    switch (state()) {
      case Assessed(boolean passed) when passed ->
          throw ONLY_AN_ASSESSED_PLAN_IS_DECIDED.brokenBy("announce", state());
      case Reserved _, Waitlisted _, Assessed _ -> {
        state =
            switch (what.outcome()) {
              case AWARDED -> PlanStatus.AWARDED;
              case REFUSED -> PlanStatus.REFUSED;
            };
        announced = what;
        shownVersion = version + 1;
      }
      case Unreceived _, InIntake _, UnderReview _, Ranked _, Decided _, Withdrawn _ ->
          throw ONLY_AN_ASSESSED_PLAN_IS_DECIDED.brokenBy("announce", state());
    }
  }

  public PlanState state() {
    return switch (state) {
      case DRAFT -> new Draft(contentVersion);
      case LAPSED -> new Lapsed(Facts.known(lapsedOn));
      case SUBMITTED -> new Submitted(Facts.known(receivedAt));
      case COMPLETE -> new Complete(Facts.known(completeAt));
      case UNDER_REVIEW -> new UnderReview(Facts.known(reviewers));
      case ASSESSED -> new Assessed(Facts.known(positive));
      case RANKED -> new Ranked(Facts.known(rankingVersion), Facts.known(rank));
      case RESERVED ->
          new Reserved(
              Facts.known(rankingVersion), Facts.known(reservationId), Facts.known(reservedAmount));
      case WAITLISTED -> new Waitlisted(Facts.known(rankingVersion), Facts.known(reservePlace));
      case AWARDED -> new Awarded(Facts.known(announced));
      case REFUSED -> new Refused(Facts.known(announced), placeLeft(Facts.known(announced)));
      case WITHDRAWN -> new Withdrawn(Facts.known(withdrawnOn));
    };
  }

  private int placeLeft(Announced refusal) {
    return refusal.ground() == Ground.CEILING && reservePlace != null ? reservePlace : 0;
  }

  /// The state as an applicant may know it: what is not announced is under review, and who was
  /// refused for the ceiling stays so until a new announcement.
  public PlanState shown() {
    PlanState present = state();
    return switch (present) {
      case Undisclosed _ ->
          announced == null
              ? new UnderReview(Facts.known(reviewers))
              : new Refused(announced, placeLeft(announced));
      case Unreceived _, InIntake _, UnderReview _, Decided _, Withdrawn _ -> present;
    };
  }

  /// The status that goes with [#shown()].
  public PlanStatus shownStatus() {
    return isMasked() ? announced == null ? PlanStatus.UNDER_REVIEW : PlanStatus.REFUSED : state;
  }

  /// True while the plan has an outcome that is not announced.
  boolean isMasked() {
    return state() instanceof Undisclosed;
  }

  /// What a submission still lacks; empty once there is nothing to submit.
  public List<Missing> missing() {
    return switch (state()) {
      case Draft _ -> checklist();
      case Lapsed _, InIntake _, UnderReview _, Undisclosed _, Decided _, Withdrawn _ -> List.of();
    };
  }

  public PlanId id() {
    return id;
  }

  public Call call() {
    return call;
  }

  public String reference() {
    return reference;
  }

  public Brin brin() {
    return brin;
  }

  public PlanStatus status() {
    return state;
  }

  public PlanContent content() {
    return content;
  }

  public int contentVersion() {
    return contentVersion;
  }

  public Optional<Advice> advice() {
    return Optional.ofNullable(advice);
  }

  public Optional<Integer> rankingVersion() {
    return Optional.ofNullable(rankingVersion);
  }

  public Optional<UUID> reservation() {
    return Optional.ofNullable(reservationId);
  }

  public Optional<Integer> reservePlace() {
    return Optional.ofNullable(reservePlace);
  }

  /// The facts that a view tells and no rule needs by name.
  PlanFacts facts() {
    return new PlanFacts(
        approvedVersion,
        approvedOn,
        receivedAt,
        completeAt,
        reviewers,
        positive,
        rank,
        reservationId,
        reservedAmount,
        announced,
        grantId,
        withdrawnOn,
        withdrawalReason);
  }

  @Override
  public long version() {
    return version;
  }

  /// The version for an applicant.
  long shownVersion() {
    return isMasked() && shownVersion != null ? shownVersion : version;
  }
}
