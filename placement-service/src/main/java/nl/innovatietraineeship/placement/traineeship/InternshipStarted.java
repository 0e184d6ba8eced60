package nl.innovatietraineeship.placement.traineeship;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.placement.plan.SlotNo;

/// An internship started and took a slot.
record InternshipStarted(
    Instant occurredOn,
    @JsonUnwrapped About about,
    SlotNo slotNo,
    LocalDate startedOn,
    LocalDate lastDay)
    implements TraineeshipEvent {}
