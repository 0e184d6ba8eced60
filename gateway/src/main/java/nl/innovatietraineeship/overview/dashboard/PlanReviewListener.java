package nl.innovatietraineeship.overview.dashboard;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.innovatietraineeship.kit.inbox.EventConsumption;
import nl.innovatietraineeship.kit.inbox.EventListener;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.CallClosed;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.CallOpened;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.CallSettled;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.PlanAssessed;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.PlanCompletenessChecked;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.PlanDecisionAnnounced;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.PlanRanked;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.PlanSubmitted;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.PlanUnderReview;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.PlanWithdrawn;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.ReviewSubmitted;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.TermNearing;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.TermPassed;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Follows calls and plans. No figure depends on the order of two plans, so a plan is what is
/// parked.
@ApplicationScoped
class PlanReviewListener extends EventListener<PlanReviewEvent> {

  @Inject EventConsumption consumption;
  @Inject FollowedCalls calls;
  @Inject FollowedPlans plans;
  @Inject FollowedTerms terms;

  PlanReviewListener() {
    super("overview-on-plan-review", PlanReviewEvent.class, "planId");
  }

  @Incoming("plan-review")
  @Blocking
  public void receive(ConsumerRecord<String, byte[]> record) {
    consumption.accept(record, this);
  }

  @Override
  protected void on(PlanReviewEvent event) {
    switch (event) {
      case CallOpened opened -> calls.follow(opened);
      case CallClosed closed -> calls.closed(closed);
      case CallSettled settled -> calls.settled(settled);
      case PlanSubmitted submitted -> plans.submitted(submitted);
      case PlanCompletenessChecked checked -> plans.checked(checked);
      case PlanUnderReview reviewed -> plans.underReview(reviewed);
      case ReviewSubmitted submitted -> plans.reviewed(submitted);
      case TermNearing nearing -> terms.nearing(nearing);
      case TermPassed passed -> terms.passed(passed);
      case PlanAssessed assessed -> plans.assessed(assessed);
      case PlanRanked ranked -> plans.ranked(ranked);
      case PlanDecisionAnnounced announced -> plans.announced(announced);
      case PlanWithdrawn withdrawn -> plans.withdrawn(withdrawn);
    }
  }
}
