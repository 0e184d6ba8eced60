package nl.innovatietraineeship.planreview.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.innovatietraineeship.awb.ActivityTerms;
import nl.innovatietraineeship.awb.DutchCalendar;
import nl.innovatietraineeship.awb.ObjectionTerm;
import nl.innovatietraineeship.awb.Step;
import nl.innovatietraineeship.awb.Term;
import nl.innovatietraineeship.planreview.plan.PlanState.Awarded;
import nl.innovatietraineeship.planreview.plan.PlanState.InIntake;
import nl.innovatietraineeship.planreview.plan.PlanState.Incomplete;
import nl.innovatietraineeship.planreview.plan.PlanState.Refused;
import nl.innovatietraineeship.planreview.plan.PlanState.SetAside;
import nl.innovatietraineeship.planreview.plan.PlanState.UnderReview;
import nl.innovatietraineeship.planreview.plan.PlanState.Undisclosed;
import nl.innovatietraineeship.planreview.plan.PlanState.Unreceived;
import nl.innovatietraineeship.planreview.plan.PlanState.Withdrawn;
import nl.innovatietraineeship.planreview.term.TermName;

/// Every term that runs for a plan, as its state says; a reviewer's term is the review's own.
public final class PlanTerms {

  private PlanTerms() {}

  /// @param state where the plan stands, or stands for the caller
  public static List<PlanTerm> running(Plan plan, PlanState state, LocalDate today) {
    List<PlanTerm> terms = new ArrayList<>();
    switch (state) {
      case Incomplete(Repair repair) -> {
        terms.addAll(decision(plan, !today.isAfter(repair.until()), today));
        terms.add(runs(TermName.REPAIR, plan.call().repairTermFrom(repair.invitedOn())));
        terms.add(runs(TermName.SET_ASIDE, SettingAside.term(repair)));
      }
      case InIntake _ -> terms.addAll(decision(plan, false, today));
      // A new award from the list has no term of its own; those of the refusal run on.
      case Undisclosed _ ->
          terms.addAll(
              plan.announced().isPresent()
                  ? running(plan, plan.shown(), today)
                  : decision(plan, false, today));
      case UnderReview _ -> {
        terms.addAll(decision(plan, false, today));
        plan.rebuttal()
            .filter(rebuttal -> rebuttal.rebuttedAt() == null)
            .flatMap(rebuttal -> plan.call().rebuttalTermFrom(rebuttal.rebuttalInvitedOn()))
            .ifPresent(term -> terms.add(runs(TermName.REBUTTAL, term)));
      }
      case Awarded(Announced told) -> {
        terms.add(objection(told));
        if (plan.grantDeterminedOn().isEmpty() && plan.grantEndedOn().isEmpty()) {
          if (plan.activitiesStartedOn().isEmpty()) {
            terms.add(
                runs(TermName.START_OF_ACTIVITIES, ActivityTerms.startBefore(told.announcedOn())));
          }
          terms.add(
              runs(
                  TermName.END_OF_ACTIVITIES,
                  ActivityTerms.activitiesUntil(
                      told.announcedOn(), plan.call().terms().activityMonths())));
        }
      }
      case Refused(Announced told, int place) -> {
        terms.add(objection(told));
        if (place > 0) {
          terms.add(reservePlace(plan, told));
        }
      }
      case SetAside(Announced told) -> terms.add(objection(told));
      case Unreceived _, Withdrawn _ -> {}
    }
    return List.copyOf(terms);
  }

  /// The day by which its applicant is to have the decision: that of law, or the later one that was
  /// named. Empty where no decision is waited for, or its clock stands still without an end.
  public static Optional<LocalDate> decisionDue(Plan plan, LocalDate today) {
    return running(plan, plan.state(), today).stream()
        .filter(term -> term.name() == TermName.DECISION && term.known())
        .map(_ -> plan.expectedBy(today))
        .findFirst();
  }

  /// The term of law, and beside it the one that was named later. A stop of the clock moves the
  /// former only, which may overtake the latter: while it lasts neither is known.
  private static List<PlanTerm> decision(Plan plan, boolean inRepair, LocalDate today) {
    boolean stopped = plan.isClockStopped();
    var ofLaw =
        new PlanTerm(TermName.DECISION, plan.decideBefore(today), inRepair || stopped, !stopped);
    return plan.delayedUntil(today)
        .map(named ->
            List.of(ofLaw, new PlanTerm(TermName.DELAYED_DECISION, named, false, !stopped)))
        .orElseGet(() -> List.of(ofLaw));
  }

  private static PlanTerm objection(Announced told) {
    return runs(
        TermName.OBJECTION, ObjectionTerm.from(told.announcedOn(), DutchCalendar.standard()));
  }

  private static PlanTerm reservePlace(Plan plan, Announced told) {
    LocalDate last = plan.call().terms().waitlistUntil();
    var step = new Step("the call", "reserve places are served until " + last + ".");
    var term = new Term("reserve place", told.announcedOn().plusDays(1), last, List.of(step), null);
    return runs(TermName.RESERVE_PLACE, term);
  }

  private static PlanTerm runs(TermName name, Term term) {
    return new PlanTerm(name, term, false, true);
  }
}
