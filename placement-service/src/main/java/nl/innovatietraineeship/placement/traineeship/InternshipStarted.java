package nl.innovatietraineeship.placement.traineeship;

import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.outbox.Event;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.placement.company.CompanyId;
import nl.innovatietraineeship.placement.place.PlaceId;
import nl.innovatietraineeship.placement.plan.CallId;
import nl.innovatietraineeship.placement.plan.PlanId;
import nl.innovatietraineeship.placement.plan.SlotNo;

/// An internship started and took a slot.
record InternshipStarted(
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
    SlotNo slotNo,
    LocalDate startedOn,
    LocalDate lastDay)
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
