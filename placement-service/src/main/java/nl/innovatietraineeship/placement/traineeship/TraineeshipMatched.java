package nl.innovatietraineeship.placement.traineeship;

import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.outbox.Event;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.placement.company.CompanyId;
import nl.innovatietraineeship.placement.place.PlaceId;
import nl.innovatietraineeship.placement.plan.CallId;
import nl.innovatietraineeship.placement.plan.PlanId;

/// A trainee was matched with a place under a plan.
record TraineeshipMatched(
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
    LocalDate plannedStart)
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
