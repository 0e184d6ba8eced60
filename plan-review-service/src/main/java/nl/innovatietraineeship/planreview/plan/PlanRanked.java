package nl.innovatietraineeship.planreview.plan;

import java.time.Instant;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.outbox.Event;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.planreview.call.CallId;

/// A plan has its place in the ranking; published in the order of rank.
public record PlanRanked(
    Instant occurredOn,
    CallId callId,
    String call,
    PlanId planId,
    String plan,
    int rankingVersion,
    int rank,
    int of,
    Brin brin,
    Money amount,
    Money amountPerSlot,
    int slots,
    TopSector topSector)
    implements Event {

  static PlanRanked of(Plan plan, int version, int rank, int of, Instant at) {
    return new PlanRanked(
        at,
        plan.call().id(),
        plan.call().reference(),
        plan.id(),
        plan.reference(),
        version,
        rank,
        of,
        plan.brin(),
        plan.content().amount(),
        plan.content().amountPerSlot(),
        plan.content().slots(),
        plan.content().topSector());
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
