package nl.innovatietraineeship.placement.traineeship;

import java.time.Instant;
import nl.innovatietraineeship.kit.outbox.Event;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.placement.company.CompanyId;
import nl.innovatietraineeship.placement.place.PlaceId;
import nl.innovatietraineeship.placement.plan.CallId;
import nl.innovatietraineeship.placement.plan.PlanId;

/// A traineeship ended before it was complete; here, a match that fell through with its plan.
record TraineeshipEnded(
    Instant occurredOn,
    CallId callId,
    String call,
    PlanId planId,
    String plan,
    TraineeshipId traineeshipId,
    String traineeship,
    Brin brin,
    CompanyId companyId,
    PlaceId placeId,
    String province,
    String phase,
    CancelReason reasonCode,
    String endedBy)
    implements Event {

  @Override
  public String partitionKey() {
    return planId.value().toString();
  }

  @Override
  public String subjectReference() {
    return traineeship;
  }
}
