package nl.innovatietraineeship.planreview.plan;

import static nl.innovatietraineeship.planreview.plan.PlanRule.*;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.awb.Amsterdam;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.planreview.call.Call;
import nl.innovatietraineeship.planreview.plan.PlanState.Assessed;
import nl.innovatietraineeship.planreview.plan.PlanState.Awarded;
import nl.innovatietraineeship.planreview.plan.PlanState.Complete;
import nl.innovatietraineeship.planreview.plan.PlanState.Decided;
import nl.innovatietraineeship.planreview.plan.PlanState.Draft;
import nl.innovatietraineeship.planreview.plan.PlanState.InIntake;
import nl.innovatietraineeship.planreview.plan.PlanState.Incomplete;
import nl.innovatietraineeship.planreview.plan.PlanState.Lapsed;
import nl.innovatietraineeship.planreview.plan.PlanState.Ranked;
import nl.innovatietraineeship.planreview.plan.PlanState.Refused;
import nl.innovatietraineeship.planreview.plan.PlanState.Reserved;
import nl.innovatietraineeship.planreview.plan.PlanState.SetAside;
import nl.innovatietraineeship.planreview.plan.PlanState.Submitted;
import nl.innovatietraineeship.planreview.plan.PlanState.UnderReview;
import nl.innovatietraineeship.planreview.plan.PlanState.Undisclosed;
import nl.innovatietraineeship.planreview.plan.PlanState.Unreceived;
import nl.innovatietraineeship.planreview.plan.PlanState.Waitlisted;
import nl.innovatietraineeship.planreview.plan.PlanState.Withdrawn;
import org.jspecify.annotations.Nullable;

/// A research plan, from its draft to its outcome.
///
/// What an applicant commands is refused in the words of [#shown()]: nobody outside SIA learns an
/// outcome before it is announced, not from a refusal either.
@Entity
public class Plan extends PlanRow {

  @SuppressWarnings("NullAway.Init")
  protected Plan() {}

  private Plan(PlanId id, Call call, String reference, Brin brin, PlanContent content) {
    super(id, call, reference, brin, content);
  }

  /// From a letter that is opened late the plan begins where the drafts are whose call has closed:
  /// unless it is submitted it holds nothing up.
  ///
  /// @param number within the call, which must be open, or closed and not ranked for a letter
  /// @param letter when it was received; null for who does not act by post
  static Plan draft(
      PlanId id,
      Call call,
      int number,
      Brin brin,
      PlanContent content,
      @Nullable Instant letter,
      LocalDate today) {
    Letters.refuseDraft(call, letter);
    String reference = "%s-%03d".formatted(call.reference(), number);
    Plan plan = new Plan(id, call, reference, brin, content);
    if (Letters.isLate(call, letter)) {
      var _ = plan.lapse(today);
    }
    return plan;
  }

  /// @param letter when it was received; null for who does not act by post
  void edit(PlanContent edited, @Nullable Instant letter) {
    switch (state()) {
      case Draft _ -> edited(edited);
      case Lapsed _ when letter != null -> {
        Letters.refuse(call, letter, "edit", shown());
        edited(edited);
      }
      case Lapsed _, InIntake _, UnderReview _, Undisclosed _, Decided _, Withdrawn _ ->
          throw ONLY_A_DRAFT_IS_EDITED.brokenBy("edit", shown());
    }
  }

  private void edited(PlanContent edited) {
    content = edited;
    contentVersion++;
  }

  /// By the lector whom the plan names; the institution is the scope's to compare.
  ///
  /// @param letter when it was received; null for who does not act by post
  void approve(int approved, String lectorSub, LocalDate today, @Nullable Instant letter) {
    switch (state()) {
      case Draft _ -> approved(approved, lectorSub, today);
      case Lapsed _ when letter != null -> {
        Letters.refuse(call, letter, "approve", shown());
        approved(approved, lectorSub, today);
      }
      case Lapsed _, InIntake _, UnderReview _, Undisclosed _, Decided _, Withdrawn _ ->
          throw ONLY_A_DRAFT_IS_APPROVED.brokenBy("approve", shown());
    }
  }

  private void approved(int approved, String lectorSub, LocalDate today) {
    if (!content.lectorSub().equals(lectorSub)) {
      throw ONLY_THE_NAMED_LECTOR_APPROVES.brokenBy("approve", shown());
    }
    if (approved != contentVersion) {
      throw THE_PRESENT_VERSION_IS_APPROVED.brokenBy(
          "approve", shown(), "The present version is " + contentVersion + ".");
    }
    approval = new Approval(approved, today);
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
    Letters.refuse(call, received, "submit", shown());
    List<Missing> missing = checklist();
    if (!missing.isEmpty()) {
      var first = missing.getFirst();
      throw first.rule().brokenBy("submit", shown(), first.detail());
    }
    state = PlanStatus.SUBMITTED;
    intake = Intake.received(received, contentVersion);
    lapsedOn = null;
    return PlanSubmitted.of(this, received);
  }

  private List<Missing> checklist() {
    boolean approved = approval != null && approval.approvedVersion() == contentVersion;
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

  /// As it was handed in; or as it is, where the applicant let the repair term pass.
  PlanCompletenessChecked checkComplete(Instant now) {
    return switch (state()) {
      case Submitted _ -> complete(Facts.known(intake).handedInAt(), now);
      case Incomplete(Repair repair) -> {
        if (!Amsterdam.dayOf(now).isAfter(repair.until())) {
          throw A_REPAIR_TERM_IS_WAITED_FOR.brokenBy(
              "check completeness", state(), "It lasts until " + repair.until() + ".");
        }
        yield complete(now, now);
      }
      case Unreceived _, Complete _, UnderReview _, Undisclosed _, Decided _, Withdrawn _ ->
          throw ONLY_A_SUBMITTED_PLAN_IS_CHECKED.brokenBy("check completeness", state());
    };
  }

  private PlanCompletenessChecked complete(Instant since, Instant now) {
    state = PlanStatus.COMPLETE;
    intake = Facts.known(intake).complete(since);
    return PlanCompletenessChecked.complete(this, since, now);
  }

  /// Invites the applicant to repair what is incomplete, within the term of the call.
  PlanCompletenessChecked checkIncomplete(List<Defect> defects, Instant now) {
    return switch (state()) {
      case Submitted _ -> {
        LocalDate today = Amsterdam.dayOf(now);
        LocalDate until = call.repairTermFrom(today).lastDay();
        state = PlanStatus.INCOMPLETE;
        intake = Facts.known(intake).invited(new Repair(today, until, defects, null));
        yield PlanCompletenessChecked.incomplete(this, until, now);
      }
      case Unreceived _,
          Incomplete _,
          Complete _,
          UnderReview _,
          Undisclosed _,
          Decided _,
          Withdrawn _ ->
          throw ONLY_A_SUBMITTED_PLAN_IS_CHECKED.brokenBy("check completeness", state());
    };
  }

  /// @param supplied the new text of sections that the invitation names
  /// @param received when the request arrived, not when its turn came
  PlanSupplemented supplement(List<SectionText> supplied, Instant received) {
    return switch (state()) {
      case Incomplete(Repair repair) -> {
        Supplement.refuse(supplied, repair, Amsterdam.dayOf(received), shown());
        content = content.with(supplied);
        contentVersion++;
        state = PlanStatus.SUBMITTED;
        intake = Facts.known(intake).supplied(received, Amsterdam.dayOf(received));
        yield PlanSupplemented.of(this, received);
      }
      case Unreceived _,
          Submitted _,
          Complete _,
          UnderReview _,
          Undisclosed _,
          Decided _,
          Withdrawn _ ->
          throw ONLY_AN_INCOMPLETE_PLAN_IS_SUPPLEMENTED.brokenBy("supplement", shown());
    };
  }

  /// Stops the clock of the decision on another ground than a repair, from tomorrow on.
  void stopClock(ClockStopGround ground, String reason, LocalDate today) {
    intake =
        switch (state()) {
          case InIntake _, UnderReview _, Undisclosed _ ->
              ClockStops.stop(this, Facts.known(intake), ground, reason, today);
          case Unreceived _, Decided _, Withdrawn _ ->
              throw ONLY_A_RUNNING_CLOCK_IS_STOPPED.brokenBy("stop the clock", state());
        };
    changedInSight();
  }

  /// The clock of the decision runs again; today counts.
  void resumeClock(LocalDate today) {
    intake =
        switch (state()) {
          case InIntake _, UnderReview _, Undisclosed _ ->
              ClockStops.resume(this, Facts.known(intake), today);
          case Unreceived _, Decided _, Withdrawn _ ->
              throw ONLY_A_STOPPED_CLOCK_IS_RESUMED.brokenBy("resume the clock", state());
        };
    changedInSight();
  }

  /// Tells the applicant that the decision is late, and by when it may be expected.
  void tellDelay(LocalDate until, String reason, LocalDate today) {
    intake =
        switch (state()) {
          case InIntake _, UnderReview _, Undisclosed _ ->
              Delays.tell(this, Facts.known(intake), new DelayNotice(today, until, reason));
          case Unreceived _, Decided _, Withdrawn _ ->
              throw ONLY_AN_AWAITED_DECISION_IS_DELAYED.brokenBy(Delays.TELL, state());
        };
    changedInSight();
  }

  /// Applicants see a change of a plan whose outcome is, or will be, hidden from them.
  private void changedInSight() {
    if (shownVersion != null) {
      shownVersion = version + 1;
    }
  }

  /// At any moment before its outcome is announced; later a grant is renounced instead. A reserve
  /// place is given up until an award from it is announced, whether or not it was served: the
  /// refusal that was told stands, and nothing tells its applicant which of both it was.
  PlanWithdrawn withdraw(@Nullable String reason, Instant now) {
    return switch (state()) {
      case Draft _, InIntake _, UnderReview _ -> withdrawn(PlanStatus.WITHDRAWN, reason, now);
      case Undisclosed _ when announced == null -> withdrawn(PlanStatus.WITHDRAWN, reason, now);
      case Undisclosed _, Decided _ when placeTold() > 0 -> placeGivenUp(reason, now);
      case Lapsed _, Undisclosed _, Decided _, Withdrawn _ ->
          throw A_PLAN_THAT_IS_OUT_IS_NOT_WITHDRAWN.brokenBy("withdraw", shown());
    };
  }

  private PlanWithdrawn placeGivenUp(@Nullable String reason, Instant now) {
    standing = Facts.known(standing).givenUp();
    return withdrawn(PlanStatus.REFUSED, reason, now);
  }

  private PlanWithdrawn withdrawn(PlanStatus kept, @Nullable String reason, Instant now) {
    state = kept;
    intake = ClockStops.ended(intake, Amsterdam.dayOf(now));
    withdrawal = new Withdrawal(Amsterdam.dayOf(now), reason);
    // One more than its applicant saw, however much happened that was hidden.
    shownVersion = shownVersion == null ? null : shownVersion + 1;
    return PlanWithdrawn.of(this, withdrawal.withdrawnOn(), now);
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
      case Unreceived _,
          Submitted _,
          Incomplete _,
          UnderReview _,
          Undisclosed _,
          Decided _,
          Withdrawn _ ->
          throw ONLY_A_COMPLETE_PLAN_IS_ASSIGNED.brokenBy("assign reviewers", state());
    };
  }

  /// Refuses who is of a party of the plan, whatever was known when the reviewers were assigned.
  ///
  /// @param state that the refusal tells: of what the person was about to change
  public void refuseParty(Assessor person, String attempted, Object state) {
    Conflicts.refuseParty(this, person, attempted, state);
  }

  /// Refuses a chair with an interest in the plan.
  ///
  /// @param state that the refusal tells
  public void refuseChair(Assessor chair, String attempted, Object state) {
    Conflicts.refuseChair(this, chair, attempted, state);
  }

  /// Refuses the interest of a chair where nothing is left to advise on, or nothing yet.
  public void takesInterests() {
    switch (state()) {
      case InIntake _, UnderReview _ -> {}
      case Undisclosed _ when announced == null -> {}
      case Unreceived _, Undisclosed _, Decided _, Withdrawn _ ->
          throw A_CHAIR_DECLARES_BEFORE_THE_OUTCOME.brokenBy("declare an interest", state());
    }
  }

  /// Refuses whoever may not replace a reviewer of it.
  ///
  /// @param by the officer who assigns
  public void refuseReplacement(Assessor proposed, String by) {
    Conflicts.refuseInterested(this, List.of(proposed), by);
  }

  /// Lets the applicant read its reviews and answer them, where the call has room for that. What is
  /// not submitted by then never is: the committee advises on nothing that the applicant did not
  /// read.
  ///
  /// @param submitted how many reviews are
  public void inviteToRebut(int submitted, LocalDate today) {
    rebuttal =
        switch (state()) {
          case UnderReview _ -> Rebuttals.invited(this, submitted, today);
          case Unreceived _, InIntake _, Undisclosed _, Decided _, Withdrawn _ ->
              throw ONLY_A_PLAN_UNDER_REVIEW_IS_REBUTTED.brokenBy("invite to rebut", state());
        };
    changedInSight();
  }

  /// The applicant answers. Told as if under review until the outcome is announced.
  ///
  /// @param received when the request arrived, not when its turn came
  public void rebut(String text, Instant received) {
    rebuttal =
        switch (state()) {
          case UnderReview _ -> Rebuttals.given(this, text, received);
          case Undisclosed _ when announced == null -> Rebuttals.given(this, text, received);
          case Unreceived _, InIntake _, Undisclosed _, Decided _, Withdrawn _ ->
              throw ONLY_A_PLAN_UNDER_REVIEW_IS_REBUTTED.brokenBy("rebut", shown());
        };
    changedInSight();
  }

  /// @param chair who fixes the advice
  /// @param submitted the scores of the reviews that are submitted, on all criteria
  public PlanAssessed advise(
      Advice given, Assessor chair, List<ReviewScores> submitted, Instant now) {
    return switch (state()) {
      case UnderReview _ -> {
        refuseChair(chair, "advise", state());
        Assessment.refuse(this, given, submitted, "advise");
        Rebuttals.refuseUnheard(this, Amsterdam.dayOf(now));
        yield assessed(given, now);
      }
      case Unreceived _, InIntake _, Undisclosed _, Decided _, Withdrawn _ ->
          throw ONLY_A_PLAN_UNDER_REVIEW_IS_ADVISED_ON.brokenBy("advise", state());
    };
  }

  private PlanAssessed assessed(Advice given, Instant now) {
    state = PlanStatus.ASSESSED;
    advice = given;
    adviceVersion = adviceVersion == null ? 1 : adviceVersion + 1;
    boolean outcome = Assessment.isPositive(given, call.terms());
    positive = outcome;
    return PlanAssessed.of(this, outcome, now);
  }

  /// The committee corrects its advice; whatever rank the plan had is gone with it. The call says
  /// until when.
  ///
  /// @param submitted the scores of the reviews that are submitted, on all criteria
  public PlanAssessed correct(
      Advice given, Assessor chair, List<ReviewScores> submitted, Instant now) {
    return switch (state()) {
      case Undisclosed _ when announced == null -> {
        refuseChair(chair, "correct the advice", state());
        Assessment.refuse(this, given, submitted, "correct the advice");
        standing = null;
        yield assessed(given, now);
      }
      case Unreceived _, InIntake _, UnderReview _, Undisclosed _, Decided _, Withdrawn _ ->
          throw ONLY_AN_UNANNOUNCED_ADVICE_IS_CORRECTED.brokenBy("correct the advice", state());
    };
  }

  /// Gives the plan its rank, in the first ranking or in one that replaces it.
  public PlanRanked rank(int ofRanking, int place, int of, Instant now) {
    return switch (state()) {
      case Assessed(boolean passed) when passed -> ranked(ofRanking, place, of, now);
      case Ranked _, Reserved _, Waitlisted _
          when Facts.known(standing).rankingVersion() < ofRanking ->
          ranked(ofRanking, place, of, now);
      case Unreceived _, InIntake _, UnderReview _, Undisclosed _, Decided _, Withdrawn _ ->
          throw ONLY_A_POSITIVE_PLAN_IS_RANKED.brokenBy("rank", state());
    };
  }

  private PlanRanked ranked(int ofRanking, int place, int of, Instant now) {
    state = PlanStatus.RANKED;
    standing = Standing.ranked(ofRanking, place);
    return PlanRanked.of(this, ofRanking, place, of, now);
  }

  /// Budget reserved money for the plan; from the list too when that is over meanwhile, unless
  /// budget told before that the place has lapsed.
  ///
  /// @return why it has no effect; empty when it has
  public Optional<String> onReservationMade(int ofRanking, UUID reservation, Money amount) {
    return switch (state()) {
      case Ranked(int present, int _) -> reserved(present, ofRanking, reservation, amount);
      case Waitlisted(int present, int _) -> reserved(present, ofRanking, reservation, amount);
      case Refused _ when keepsItsPlace() ->
          reserved(Facts.known(standing).rankingVersion(), ofRanking, reservation, amount);
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
    standing = Facts.known(standing).reserved(reservation, amount);
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
        standing = Facts.known(standing).listed(place);
        yield Optional.empty();
      }
      case Assessed _, Reserved _, Waitlisted _, Decided _, Withdrawn _ -> absorbed();
      case Unreceived _, InIntake _, UnderReview _ ->
          throw new IllegalArgumentException("A plan that was never ranked does not wait.");
    };
  }

  /// Budget told that the list is over for the plan, behind all that it reserved from it.
  ///
  /// @return why it has no effect; empty when it has
  public Optional<String> onClaimLapsed(int ofRanking, LocalDate on) {
    return switch (state()) {
      case Waitlisted(int present, int _) -> lapsed(present, ofRanking, on);
      case Refused _ when keepsItsPlace() ->
          lapsed(Facts.known(standing).rankingVersion(), ofRanking, on);
      case Assessed _, Ranked _, Reserved _, Decided _, Withdrawn _ -> absorbed();
      case Unreceived _, InIntake _, UnderReview _ ->
          throw new IllegalArgumentException("A plan that was never ranked has no reserve place.");
    };
  }

  private Optional<String> lapsed(int present, int ofRanking, LocalDate on) {
    if (ofRanking != present) {
      return otherRanking(ofRanking, present);
    }
    standing = Facts.known(standing).lapsed(on);
    return Optional.empty();
  }

  /// Budget made a grant of the award.
  ///
  /// @return why it has no effect; empty when it has
  public Optional<String> onGrantAwarded(UUID grant) {
    requireGrant();
    grantId = grant;
    return Optional.empty();
  }

  /// Its final amount was announced: its activities are over, whatever their term. A change of it
  /// leaves that day.
  ///
  /// @return why it has no effect; empty when it has
  public Optional<String> onGrantDetermined(LocalDate on) {
    requireGrant();
    grantDeterminedOn = on;
    return Optional.empty();
  }

  /// Budget settled the grant.
  ///
  /// @return why it has no effect; empty when it has
  public Optional<String> onGrantSettled(LocalDate on) {
    requireGrant();
    grantSettledOn = on;
    return Optional.empty();
  }

  /// A payment came back from the bank, or what was determined was changed to less: what is to be
  /// paid, or paid back, comes before the grant is settled.
  ///
  /// @return why it has no effect; empty when it has
  public Optional<String> onGrantReopened() {
    requireGrant();
    if (grantSettledOn == null) {
      return Optional.of("Its grant was not settled.");
    }
    grantSettledOn = null;
    return Optional.empty();
  }

  /// The grant was renounced or withdrawn: nothing more is to come of it.
  ///
  /// @return why it has no effect; empty when it has
  public Optional<String> onGrantEnded(LocalDate on) {
    requireGrant();
    grantEndedOn = on;
    return Optional.empty();
  }

  /// An internship of the grant started: the first one starts the activities.
  ///
  /// @return why it has no effect; empty when it has
  public Optional<String> onInternshipStarted(LocalDate on) {
    return switch (state()) {
      case Awarded _ -> {
        activitiesStartedOn = on;
        yield Optional.empty();
      }
      case Unreceived _,
          InIntake _,
          UnderReview _,
          Undisclosed _,
          Refused _,
          SetAside _,
          Withdrawn _ ->
          absorbed();
    };
  }

  /// What budget tells of a grant is of a plan whose award was announced.
  private void requireGrant() {
    switch (state()) {
      case Awarded _ -> {}
      case Unreceived _,
          InIntake _,
          UnderReview _,
          Undisclosed _,
          Refused _,
          SetAside _,
          Withdrawn _ ->
          throw new IllegalArgumentException("A plan without an announced award has no grant.");
    }
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
        switch (what.outcome()) {
          case SET_ASIDE ->
              throw ONLY_AN_INCOMPLETE_PLAN_IS_SET_ASIDE.brokenBy("announce", state());
          case AWARDED -> refuseUnreserved();
          case REFUSED -> {}
        }
        announced(what);
      }
      case Incomplete(Repair repair) -> {
        if (what.outcome() != Outcome.SET_ASIDE) {
          throw ONLY_AN_ASSESSED_PLAN_IS_DECIDED.brokenBy("announce", state());
        }
        SettingAside.refuse(repair, what.announcedOn(), state());
        announced(what);
      }
      case Unreceived _, Submitted _, Complete _, UnderReview _, Ranked _, Decided _, Withdrawn _ ->
          throw ONLY_AN_ASSESSED_PLAN_IS_DECIDED.brokenBy("announce", state());
    }
  }

  private void refuseUnreserved() {
    if (status() != PlanStatus.RESERVED) {
      throw ONLY_A_RESERVED_PLAN_IS_AWARDED.brokenBy("announce", state());
    }
  }

  private void announced(Announced what) {
    state =
        switch (what.outcome()) {
          case AWARDED -> PlanStatus.AWARDED;
          case REFUSED -> PlanStatus.REFUSED;
          case SET_ASIDE -> PlanStatus.SET_ASIDE;
        };
    announced = what;
    intake = ClockStops.ended(intake, what.announcedOn());
    shownVersion = version + 1;
  }

  /// What a submission still lacks; empty once there is nothing to submit.
  public List<Missing> missing() {
    return switch (state()) {
      case Draft _ -> checklist();
      case Lapsed _, InIntake _, UnderReview _, Undisclosed _, Decided _, Withdrawn _ -> List.of();
    };
  }
}
