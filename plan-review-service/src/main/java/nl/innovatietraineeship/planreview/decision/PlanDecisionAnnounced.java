package nl.innovatietraineeship.planreview.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.outbox.Event;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.planreview.call.CallId;
import nl.innovatietraineeship.planreview.plan.Announced;
import nl.innovatietraineeship.planreview.plan.Ground;
import nl.innovatietraineeship.planreview.plan.Outcome;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.plan.PlanId;
import org.jspecify.annotations.Nullable;

/// A decision on a plan was announced.
///
/// @param reservationId of an award: what becomes the grant
record PlanDecisionAnnounced(
    Instant occurredOn,
    CallId callId,
    String call,
    PlanId planId,
    String plan,
    Brin brin,
    UUID decisionId,
    Outcome outcome,
    @Nullable Ground ground,
    @Nullable UUID reservationId,
    Money amount,
    Money amountPerSlot,
    int slots,
    LocalDate announcedOn,
    LocalDate objectUntil,
    @Nullable LocalDate startBefore,
    @Nullable LocalDate activitiesUntil)
    implements Event {

  static PlanDecisionAnnounced of(Plan plan, DecisionItem item, Announced announced, Instant at) {
    return new PlanDecisionAnnounced(
        at,
        plan.call().id(),
        plan.call().reference(),
        plan.id(),
        plan.reference(),
        plan.brin(),
        announced.decisionId(),
        announced.outcome(),
        announced.ground(),
        item.reservationId(),
        item.amount(),
        item.amountPerSlot(),
        item.slots(),
        announced.announcedOn(),
        announced.objectUntil(),
        announced.startBefore(),
        announced.activitiesUntil());
  }

  @Override
  public String partitionKey() {
    return callId.value().toString();
  }

  @Override
  public String subjectReference() {
    return plan;
  }
}
