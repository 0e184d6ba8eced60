package nl.innovatietraineeship.planreview.plan;

import java.util.Optional;
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
    Plan plan = shown.plan();
    Viewer viewer = shown.viewer();
    PlanContent content = plan.content();
    PlanFacts facts = plan.facts();
    boolean sia = viewer.seesOutcomes();
    boolean written = viewer.seesTextsOf(plan.brin());
    boolean texts = written || shown.readable();
    boolean figures = sia || texts;
    boolean parties = written || !sia;
    Announced announced = facts.announced();
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
        when(texts, content.details()::sections),
        when(parties, () -> new Lector(content.lectorSub(), content.lectorName())),
        content.details().coApplicants(),
        when(parties, content.details()::companies),
        when(figures, content::slots),
        when(figures, content::amountPerSlot),
        when(figures, content::amount),
        when(plan.status() == PlanStatus.DRAFT, plan::missing),
        approval(plan, facts),
        facts.receivedAt(),
        facts.completeAt(),
        facts.receivedAt() == null ? null : TermView.of(plan.call().decideBefore()),
        when(sia, facts::reviewers),
        when(sia, facts::positive),
        when(
            sia,
            () ->
                plan.advice().map(viewer.office() ? it -> it : Advice::withoutTexts).orElse(null)),
        when(sia, facts::rank),
        when(sia, () -> plan.rankingVersion().orElse(null)),
        when(sia, () -> reservation(facts)),
        reservePlace(plan, sia),
        told(announced, Announced::decisionId),
        told(announced, Announced::outcome),
        told(announced, Announced::ground),
        told(announced, Announced::announcedOn),
        told(announced, Announced::objectUntil),
        told(announced, Announced::startBefore),
        told(announced, Announced::activitiesUntil),
        facts.grantId(),
        facts.withdrawnOn(),
        when(written, facts::withdrawalReason));
  }

  private static @Nullable LectorApproval approval(Plan plan, PlanFacts facts) {
    Integer version = facts.approvedVersion();
    return version == null
        ? null
        : new LectorApproval(
            version, Facts.known(facts.approvedOn()), version == plan.contentVersion());
  }

  private static @Nullable Reservation reservation(PlanFacts facts) {
    return facts.reservationId() == null
        ? null
        : new Reservation(facts.reservationId(), Facts.known(facts.reservedAmount()));
  }

  /// The applicant learns its reserve place with the refusal.
  private static @Nullable Integer reservePlace(Plan plan, boolean sia) {
    if (sia) {
      return plan.reservePlace().orElse(null);
    }
    return switch (plan.shown()) {
      case PlanState.Refused(var _, int place) when place > 0 -> place;
      case PlanState.Refused _,
          PlanState.Draft _,
          PlanState.Lapsed _,
          PlanState.Submitted _,
          PlanState.Complete _,
          PlanState.UnderReview _,
          PlanState.Assessed _,
          PlanState.Ranked _,
          PlanState.Reserved _,
          PlanState.Waitlisted _,
          PlanState.Awarded _,
          PlanState.Withdrawn _ ->
          null;
    };
  }

  private static <T> @Nullable T when(boolean visible, Supplier<? extends @Nullable T> fact) {
    return visible ? fact.get() : null;
  }

  private static <T> @Nullable T told(
      @Nullable Announced announced, java.util.function.Function<Announced, @Nullable T> fact) {
    return Optional.ofNullable(announced).map(fact).orElse(null);
  }
}
