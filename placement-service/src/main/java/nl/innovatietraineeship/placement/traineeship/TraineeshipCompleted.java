package nl.innovatietraineeship.placement.traineeship;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.placement.plan.SlotNo;

/// A traineeship was completed: internship and employment, to the last day.
record TraineeshipCompleted(
    Instant occurredOn,
    @JsonUnwrapped About about,
    SlotNo slotNo,
    LocalDate lastDay,
    LocalDate completedOn)
    implements TraineeshipEvent {}
