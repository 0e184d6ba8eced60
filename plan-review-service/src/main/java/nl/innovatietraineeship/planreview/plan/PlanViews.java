package nl.innovatietraineeship.planreview.plan;

import java.util.function.Function;
import java.util.function.Supplier;
import nl.innovatietraineeship.planreview.access.Viewer;
import nl.innovatietraineeship.planreview.plan.PlanView.LectorApproval;
import nl.innovatietraineeship.planreview.plan.PlanView.Reservation;
import nl.innovatietraineeship.planreview.term.TermView;
import org.jspecify.annotations.Nullable;

/// Makes the view of a plan for one viewer: the one place that masks outcomes and texts.
final class PlanViews {

  private PlanViews() {}

  static PlanView of(Shown shown) {
    return of(shown, true);
  }

  /// In a list: without the texts of its sections, which are the most of a plan.
  static PlanView listed(Shown shown) {
    return of(shown, false);
  }

  private static PlanView of(Shown shown, boolean whole) {
    Plan plan = shown.plan();
    Viewer viewer = shown.viewer();
    PlanContent content = plan.content();
    boolean sia = viewer.seesOutcomes();
    boolean written = viewer.seesTextsOf(plan.brin());
    boolean texts = written || shown.readable();
    boolean figures = sia || texts;
    boolean parties = written || !sia;
    Announced announced = plan.announced().orElse(null);
    Withdrawal withdrawal = plan.withdrawal().orElse(null);
    Intake intake = plan.intake().orElse(null);
    return new PlanView(
        plan.id().value(),
        plan.reference(),
        plan.call().id().value(),
        plan.call().reference(),
        plan.brin(),
        sia ? plan.status() : plan.shownStatus(),
        plan.contentVersion(),
        content.title(),
        when(figures, content::topSector),
        when(figures, content.details()::themes),
        when(texts && whole, content.details()::sections),
        when(parties, () -> new Lector(content.lectorSub(), content.lectorName())),
        content.details().coApplicants(),
        when(parties, content.details()::companies),
        when(figures, content::slots),
        when(figures, content::amountPerSlot),
        when(figures, content::amount),
        when(plan.status() == PlanStatus.DRAFT, plan::missing),
        plan.approval().map(given -> approval(plan, given)).orElse(null),
        told(intake, Intake::receivedAt),
        told(intake, Intake::completeAt),
        when(written, () -> told(intake, Intake::repairs)),
        when(written, () -> told(intake, Intake::clockStops)),
        when(written, () -> told(intake, Intake::delayNotices)),
        intake == null ? null : TermView.of(plan.decideBefore(shown.today())),
        when(texts, () -> plan.rebuttal().orElse(null)),
        when(sia, () -> plan.reviewers().orElse(null)),
        when(sia, () -> plan.positive().orElse(null)),
        when(
            sia,
            () ->
                plan.advice().map(viewer.judges() ? it -> it : Advice::withoutTexts).orElse(null)),
        when(sia, () -> plan.standing().map(Standing::rank).orElse(null)),
        when(sia, () -> plan.rankingVersion().orElse(null)),
        when(sia, () -> plan.standing().map(PlanViews::reservation).orElse(null)),
        reservePlace(plan, sia),
        when(sia, () -> plan.standing().map(Standing::reservePlaceLapsedOn).orElse(null)),
        told(announced, Announced::decisionId),
        told(announced, Announced::outcome),
        told(announced, Announced::ground),
        told(announced, Announced::announcedOn),
        told(announced, Announced::objectUntil),
        told(announced, Announced::startBefore),
        told(announced, Announced::activitiesUntil),
        plan.activitiesStartedOn().orElse(null),
        plan.grantId().orElse(null),
        plan.grantSettledOn().orElse(null),
        told(withdrawal, Withdrawal::withdrawnOn),
        when(written, () -> told(withdrawal, Withdrawal::withdrawalReason)));
  }

  private static LectorApproval approval(Plan plan, Approval given) {
    int version = given.approvedVersion();
    return new LectorApproval(version, given.approvedOn(), version == plan.contentVersion());
  }

  private static @Nullable Reservation reservation(Standing standing) {
    return standing.reservationId() == null
        ? null
        : new Reservation(standing.reservationId(), Facts.known(standing.reservedAmount()));
  }

  /// The applicant learns its reserve place with the refusal.
  private static @Nullable Integer reservePlace(Plan plan, boolean sia) {
    if (sia) {
      return plan.reservePlace().orElse(null);
    }
    return switch (plan.shown()) {
      case PlanState.Refused(var _, int place) when place > 0 -> place;
      case PlanState.Unreceived _,
          PlanState.InIntake _,
          PlanState.UnderReview _,
          PlanState.Undisclosed _,
          PlanState.Decided _,
          PlanState.Withdrawn _ ->
          null;
    };
  }

  private static <T> @Nullable T when(boolean visible, Supplier<? extends @Nullable T> fact) {
    return visible ? fact.get() : null;
  }

  private static <F, T> @Nullable T told(
      @Nullable F facts, Function<? super F, ? extends @Nullable T> fact) {
    return facts == null ? null : fact.apply(facts);
  }
}
