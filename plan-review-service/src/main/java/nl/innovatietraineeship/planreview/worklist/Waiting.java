package nl.innovatietraineeship.planreview.worklist;

import static nl.innovatietraineeship.planreview.worklist.Task.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.innovatietraineeship.awb.Amsterdam;
import nl.innovatietraineeship.awb.DelayedDecision;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.security.Roles;
import nl.innovatietraineeship.planreview.access.Scope;
import nl.innovatietraineeship.planreview.decision.OpenDecisions;
import nl.innovatietraineeship.planreview.decision.OpenDecisions.Open;
import nl.innovatietraineeship.planreview.plan.ClockStop;
import nl.innovatietraineeship.planreview.plan.FollowedTerms;
import nl.innovatietraineeship.planreview.plan.Missing;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.plan.PlanState.Assessed;
import nl.innovatietraineeship.planreview.plan.PlanState.Awarded;
import nl.innovatietraineeship.planreview.plan.PlanState.Complete;
import nl.innovatietraineeship.planreview.plan.PlanState.Draft;
import nl.innovatietraineeship.planreview.plan.PlanState.Incomplete;
import nl.innovatietraineeship.planreview.plan.PlanState.Lapsed;
import nl.innovatietraineeship.planreview.plan.PlanState.Ranked;
import nl.innovatietraineeship.planreview.plan.PlanState.Refused;
import nl.innovatietraineeship.planreview.plan.PlanState.Reserved;
import nl.innovatietraineeship.planreview.plan.PlanState.SetAside;
import nl.innovatietraineeship.planreview.plan.PlanState.Submitted;
import nl.innovatietraineeship.planreview.plan.PlanState.UnderReview;
import nl.innovatietraineeship.planreview.plan.PlanState.Waitlisted;
import nl.innovatietraineeship.planreview.plan.PlanState.Withdrawn;
import nl.innovatietraineeship.planreview.plan.PlanTerms;
import nl.innovatietraineeship.planreview.plan.Plans;
import nl.innovatietraineeship.planreview.plan.Rebuttal;
import nl.innovatietraineeship.planreview.plan.Repair;
import nl.innovatietraineeship.planreview.plan.SettingAside;
import nl.innovatietraineeship.planreview.review.ReviewStatus;
import nl.innovatietraineeship.planreview.review.Reviews;
import nl.innovatietraineeship.planreview.review.Reviews.Due;
import org.jspecify.annotations.Nullable;

/// Why a plan waits, for whom, and until when. An applicant reads nothing of an outcome.
@ApplicationScoped
class Waiting {

  private final Reviews reviews;
  private final Plans plans;
  private final OpenDecisions decisions;
  private final Scope scope;
  private final BusinessClock clock;

  Waiting(Reviews reviews, Plans plans, OpenDecisions decisions, Scope scope, BusinessClock clock) {
    this.reviews = reviews;
    this.plans = plans;
    this.decisions = decisions;
    this.scope = scope;
    this.clock = clock;
  }

  /// Something that a plan waits for.
  ///
  /// @param role who must act; null where nobody does it by hand
  /// @param until the last day, where there is one
  /// @param since the first day on which the clock of its decision stands still
  /// @param article on which it rests that its clock stands still, or that a delay is told
  record For(
      Task task,
      @Nullable String role,
      String because,
      @Nullable LocalDate until,
      @Nullable LocalDate since,
      @Nullable String article) {

    For(Task task, @Nullable String role, String because, @Nullable LocalDate until) {
      this(task, role, because, until, null, null);
    }
  }

  /// Nothing where the plan waits for nothing more.
  List<For> of(Plan plan) {
    return Stream.concat(
            (scope.viewer().seesOutcomes() ? inside(plan) : outside(plan)).stream(),
            ofItsClock(plan).stream())
        .toList();
  }

  /// That its clock stands still, or that its decision is, or will be, late; its applicant may know
  /// either.
  private Optional<For> ofItsClock(Plan plan) {
    return plan.runningStop().map(Waiting::stopped).or(() -> late(plan));
  }

  private static For stopped(ClockStop stop) {
    return new For(
        RESUME_CLOCK,
        Roles.OFFICER,
        "The clock of its decision stands still from %s on: %s"
            .formatted(stop.firstDay(), stop.reason()),
        null,
        stop.firstDay(),
        stop.ground().article());
  }

  private Optional<For> late(Plan plan) {
    LocalDate today = clock.today();
    return PlanTerms.decisionDue(plan, today)
        .filter(until -> !today.isBefore(FollowedTerms.nearsFrom(until)))
        .map(until ->
            new For(
                TELL_DELAY,
                Roles.OFFICER,
                today.isAfter(until)
                    ? "Its decision was due by "
                        + until
                        + "; its applicant is told by when it comes."
                    : "Its decision is due by "
                        + until
                        + "; if it will be later, its applicant is told by when it comes.",
                until,
                null,
                DelayedDecision.ARTICLE));
  }

  private List<For> outside(Plan plan) {
    return switch (plan.shown()) {
      case UnderReview _ ->
          rebuttal(plan)
              .map(List::of)
              .orElseGet(() ->
                  List.of(
                      new For(
                          PREPARE_DECISION,
                          Roles.OFFICER,
                          "It is under review; a decision follows.",
                          decideBefore(plan))));
      case Refused(var _, int place) when place > 0 -> reservePlace(plan, place);
      case Incomplete(Repair repair) ->
          List.of(ofRepair(plan, repair).orElseGet(() -> unrepaired(repair)));
      case Draft _, Submitted _, Complete _ -> inside(plan);
      case Lapsed _, Refused _, Awarded _, SetAside _, Withdrawn _ -> List.of();
      case Assessed _, Ranked _, Reserved _, Waitlisted _ ->
          throw new IllegalStateException("an outcome is shown that is not announced");
    };
  }

  private List<For> inside(Plan plan) {
    return switch (plan.state()) {
      case Draft _ -> draft(plan);
      case Submitted _ ->
          List.of(officer(CHECK_COMPLETENESS, "Its completeness is to be checked.", plan));
      case Incomplete(Repair repair) ->
          List.of(ofRepair(plan, repair).orElseGet(() -> settingAside(plan, repair)));
      case Complete _ -> List.of(officer(ASSIGN_REVIEWERS, "It has no reviewers yet.", plan));
      case UnderReview _ -> underReview(plan);
      case Assessed(boolean positive) -> positive ? List.of(ranking(plan)) : decision(plan);
      case Ranked _ ->
          plan.call().isToBeRankedAnew()
              ? List.of(ranking(plan))
              : List.of(new For(SERVE_RANKING, null, "Budget is to serve the ranking.", null));
      case Reserved _, Waitlisted _ -> decision(plan);
      case Refused(var _, int place) when place > 0 -> keptPlace(plan, place);
      case Lapsed _, Refused _, Awarded _, SetAside _, Withdrawn _ -> List.of();
    };
  }

  /// Empty while it may be set aside.
  private Optional<For> ofRepair(Plan plan, Repair repair) {
    LocalDate today = clock.today();
    if (!today.isAfter(repair.until())) {
      return Optional.of(
          new For(
              REPAIR_PLAN,
              Roles.HOGESCHOOL,
              "It is incomplete, and its applicant is invited to repair it.",
              repair.until()));
    }
    return SettingAside.term(repair).hasPassedOn(today)
        ? Optional.of(
            officer(CHECK_COMPLETENESS, "It can no longer be set aside: take it as it is.", plan))
        : Optional.empty();
  }

  /// For its applicant, whatever is prepared or signed.
  private static For unrepaired(Repair repair) {
    return new For(
        PREPARE_DECISION,
        Roles.OFFICER,
        notRepaired(repair) + " The programme office decides how to go on.",
        SettingAside.term(repair).lastDay());
  }

  private For settingAside(Plan plan, Repair repair) {
    LocalDate until = SettingAside.term(repair).lastDay();
    return decisions
        .on(plan, clock.today())
        .map(open -> decided(open, until))
        .orElseGet(() -> new For(SET_ASIDE, Roles.OFFICER, notRepaired(repair), until));
  }

  private static String notRepaired(Repair repair) {
    return "It was not repaired by " + repair.until() + ".";
  }

  private List<For> draft(Plan plan) {
    LocalDate until = Amsterdam.dayOf(plan.call().terms().closesAt());
    List<For> waits = new ArrayList<>();
    for (Missing one : plan.missing()) {
      waits.add(
          one.code().equals("lector-approval")
              ? new For(APPROVE_VERSION, Roles.LECTOR, one.detail(), until)
              : new For(SUBMIT_PLAN, Roles.HOGESCHOOL, one.detail(), until));
    }
    if (waits.stream().noneMatch(one -> one.task() == SUBMIT_PLAN)) {
      waits.add(new For(SUBMIT_PLAN, Roles.HOGESCHOOL, "It is not submitted.", until));
    }
    return waits;
  }

  private List<For> underReview(Plan plan) {
    if (plan.rebuttal().isPresent()) {
      return List.of(rebuttal(plan).orElseGet(() -> advice(plan, "The committee is to advise.")));
    }
    List<Due> all = reviews.dueOf(plan);
    List<For> waits = ofReviews(all);
    if (all.stream().noneMatch(review -> isOutstanding(review) && !isLate(review))) {
      reviewed(plan, all).ifPresent(waits::add);
    }
    return waits;
  }

  /// Each until the earliest last day of the reviews that it is of.
  private List<For> ofReviews(List<Due> all) {
    List<For> waits = new ArrayList<>();
    earliest(all, review -> review.state() == ReviewStatus.CONFLICTED)
        .ifPresent(until ->
            waits.add(
                new For(
                    LIFT_CONFLICT,
                    Roles.CHAIR,
                    "A reviewer declared an interest: the chair lifts it, or the office replaces the"
                        + " reviewer.",
                    until)));
    earliest(all, this::isToBeReplaced)
        .ifPresent(until ->
            waits.add(
                new For(
                    REPLACE_REVIEWER,
                    Roles.OFFICER,
                    "A reviewer declared an interest, or is late.",
                    until)));
    earliest(all, review -> review.state() == ReviewStatus.ASSIGNED)
        .ifPresent(until ->
            waits.add(
                new For(
                    DECLARE_INTEREST,
                    Roles.REVIEWER,
                    "A reviewer is to declare an interest, or none.",
                    until)));
    earliest(all, review -> review.state() == ReviewStatus.CLEAR)
        .ifPresent(until ->
            waits.add(new For(WRITE_REVIEW, Roles.REVIEWER, "A review is not submitted.", until)));
    return waits;
  }

  private static Optional<LocalDate> earliest(List<Due> all, Predicate<Due> which) {
    return all.stream().filter(which).map(Due::on).min(Comparator.naturalOrder());
  }

  private boolean isToBeReplaced(Due review) {
    return review.state() == ReviewStatus.CONFLICTED || (isOutstanding(review) && isLate(review));
  }

  private static boolean isOutstanding(Due review) {
    return switch (review.state()) {
      case ASSIGNED, CLEAR, CONFLICTED -> true;
      case SUBMITTED, REPLACED -> false;
    };
  }

  private boolean isLate(Due review) {
    return clock.today().isAfter(review.on());
  }

  /// Nothing is waited for but what is late: once the minimum of reviews is there it goes on
  /// without that, to the applicant where the call says so, else to the committee.
  private Optional<For> reviewed(Plan plan, List<Due> all) {
    long submitted =
        all.stream().filter(review -> review.state() == ReviewStatus.SUBMITTED).count();
    if (submitted < plan.call().terms().minimumReviewers()) {
      return Optional.empty();
    }
    if (plan.call().terms().rebuttalTerm() != null) {
      return Optional.of(
          officer(INVITE_TO_REBUT, "Its applicant is to be heard on the reviews.", plan));
    }
    boolean whole = all.stream().noneMatch(Waiting::isOutstanding);
    return Optional.of(
        advice(
            plan,
            whole
                ? "The committee is to advise."
                : "The committee may advise without what is late."));
  }

  private For advice(Plan plan, String because) {
    return new For(ADVISE, Roles.CHAIR, because, decideBefore(plan));
  }

  private Optional<For> rebuttal(Plan plan) {
    return plan.rebuttal()
        .filter(invited -> invited.rebuttedAt() == null)
        .map(Rebuttal::rebuttalUntil)
        .filter(until -> !clock.today().isAfter(until))
        .map(until ->
            new For(REBUT, Roles.HOGESCHOOL, "Its applicant may answer the reviews.", until));
  }

  private For ranking(Plan plan) {
    List<String> others = plans.unassessedOf(plan.call().id());
    String because =
        others.isEmpty()
            ? plan.call().isToBeRankedAnew()
                ? "An advice was corrected since the ranking."
                : "Every plan of the call is assessed or out."
            : "Not yet assessed: " + String.join(", ", others) + ".";
    return new For(ESTABLISH_RANKING, Roles.CHAIR, because, decideBefore(plan));
  }

  /// Behind the ranking that a corrected advice waits for: until then nothing is prepared, and what
  /// is prepared is never announced.
  private List<For> decision(Plan plan) {
    if (plan.call().isToBeRankedAnew()) {
      return List.of(ranking(plan));
    }
    return List.of(
        decisions
            .on(plan, clock.today())
            .map(open -> decided(open, decideBefore(plan)))
            .orElseGet(() -> officer(PREPARE_DECISION, "A decision is to be prepared.", plan)));
  }

  private static For decided(Open decision, @Nullable LocalDate until) {
    return switch (decision.status()) {
      case PREPARED ->
          new For(SIGN_DECISION, Roles.BOARD, decision.reference() + " is to be signed.", until);
      case SIGNED ->
          new For(
              ANNOUNCE_DECISION,
              Roles.OFFICER,
              decision.reference() + " is to be announced.",
              until);
      case ANNOUNCED, WITHDRAWN -> throw new IllegalStateException("an open decision is neither");
    };
  }

  private For officer(Task task, String because, Plan plan) {
    return new For(task, Roles.OFFICER, because, decideBefore(plan));
  }

  /// Nothing once the list is over: for its applicant also where the place was served.
  private List<For> reservePlace(Plan plan, int place) {
    return plan.call().hasReservePlacesOn(clock.today())
        ? List.of(
            new For(
                RESERVE_PLACE,
                null,
                "It has reserve place " + place + ": money that comes free may serve it.",
                plan.call().terms().waitlistUntil()))
        : List.of();
  }

  /// Once the list is over the call waits until budget told so of each place.
  private List<For> keptPlace(Plan plan, int place) {
    return !plan.call().hasReservePlacesOn(clock.today()) && plan.keepsItsPlace()
        ? List.of(
            new For(
                RESERVE_PLACE,
                null,
                "The list is over: budget is to tell that reserve place " + place + " lapsed.",
                null))
        : reservePlace(plan, place);
  }

  /// None while its clock stands still without an end.
  private @Nullable LocalDate decideBefore(Plan plan) {
    if (plan.announced().isPresent()) {
      return plan.call().terms().waitlistUntil();
    }
    return plan.isClockStopped() ? null : plan.expectedBy(clock.today());
  }
}
