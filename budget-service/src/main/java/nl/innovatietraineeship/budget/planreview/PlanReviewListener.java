package nl.innovatietraineeship.budget.planreview;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.innovatietraineeship.budget.planreview.PlanReviewEvent.CallClosed;
import nl.innovatietraineeship.budget.planreview.PlanReviewEvent.CallOpened;
import nl.innovatietraineeship.budget.planreview.PlanReviewEvent.CallSettled;
import nl.innovatietraineeship.budget.planreview.PlanReviewEvent.PlanDecisionAnnounced;
import nl.innovatietraineeship.budget.planreview.PlanReviewEvent.PlanRanked;
import nl.innovatietraineeship.budget.planreview.PlanReviewEvent.PlanWithdrawn;
import nl.innovatietraineeship.budget.planreview.PlanReviewEvent.RankingEstablished;
import nl.innovatietraineeship.budget.planreview.PlanReviewEvent.WaitingListEnded;
import nl.innovatietraineeship.kit.inbox.EventConsumption;
import nl.innovatietraineeship.kit.inbox.EventListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Follows plan-review. Order counts across the plans of a call, since they share its ceiling: a
/// message that cannot be handled parks the whole call.
@ApplicationScoped
class PlanReviewListener extends EventListener<PlanReviewEvent> {

  @Inject EventConsumption consumption;
  @Inject Openings openings;
  @Inject Rankings rankings;
  @Inject Outcomes outcomes;

  PlanReviewListener() {
    super("budget-on-plan-review", PlanReviewEvent.class, "callId");
  }

  @Incoming("plan-review")
  @Blocking
  public void receive(ConsumerRecord<String, byte[]> record) {
    consumption.accept(record, this);
  }

  @Override
  protected void on(PlanReviewEvent event) {
    switch (event) {
      case CallOpened opened -> openings.on(opened);
      case CallClosed closed -> openings.on(closed);
      case CallSettled settled -> openings.on(settled);
      case PlanRanked ranked -> rankings.on(ranked);
      case RankingEstablished established -> rankings.on(established);
      case PlanDecisionAnnounced announced -> outcomes.on(announced);
      case PlanWithdrawn withdrawn -> outcomes.on(withdrawn);
      case WaitingListEnded ended -> outcomes.on(ended);
    }
  }
}
