package nl.innovatietraineeship.planreview.plan;

import java.time.Instant;
import java.util.List;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.outbox.Event;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.planreview.call.CallId;

/// An incomplete plan was supplemented; the text is a new version.
public record PlanSupplemented(
    Instant occurredOn,
    CallId callId,
    String call,
    PlanId planId,
    String plan,
    Brin brin,
    int version,
    Money amount,
    Money amountPerSlot,
    int slots,
    TopSector topSector,
    List<Theme> themes,
    Instant receivedAt)
    implements Event {

  static PlanSupplemented of(Plan plan, Instant received) {
    return new PlanSupplemented(
        received,
        plan.call().id(),
        plan.call().reference(),
        plan.id(),
        plan.reference(),
        plan.brin(),
        plan.contentVersion(),
        plan.content().amount(),
        plan.content().amountPerSlot(),
        plan.content().slots(),
        plan.content().topSector(),
        plan.content().details().themes(),
        received);
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
