package nl.innovatietraineeship.planreview.plan;

import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.outbox.Event;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.planreview.call.CallId;
import org.jspecify.annotations.Nullable;

/// The programme office checked whether the application is complete.
public record PlanCompletenessChecked(
    Instant occurredOn,
    CallId callId,
    String call,
    PlanId planId,
    String plan,
    Brin brin,
    boolean complete,
    @Nullable Instant completeAt,
    @Nullable LocalDate repairUntil)
    implements Event {

  static PlanCompletenessChecked complete(Plan plan, Instant completeAt, Instant at) {
    return new PlanCompletenessChecked(
        at,
        plan.call().id(),
        plan.call().reference(),
        plan.id(),
        plan.reference(),
        plan.brin(),
        true,
        completeAt,
        null);
  }

  static PlanCompletenessChecked incomplete(Plan plan, LocalDate repairUntil, Instant at) {
    return new PlanCompletenessChecked(
        at,
        plan.call().id(),
        plan.call().reference(),
        plan.id(),
        plan.reference(),
        plan.brin(),
        false,
        null,
        repairUntil);
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
