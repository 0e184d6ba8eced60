package nl.innovatietraineeship.placement.traineeship;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.placement.plan.SlotNo;

/// An internship was finished, and has earned its slot.
record InternshipGraduated(
    Instant occurredOn, @JsonUnwrapped About about, SlotNo slotNo, LocalDate graduatedOn)
    implements TraineeshipEvent {}
