package nl.innovatietraineeship.placement.traineeship;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.placement.plan.SlotNo;

/// The firm employed the trainee.
///
/// @param lastDay of the employment as far as it is part of the traineeship
record EmploymentStarted(
    Instant occurredOn,
    @JsonUnwrapped About about,
    SlotNo slotNo,
    LocalDate startedOn,
    LocalDate lastDay)
    implements TraineeshipEvent {}
