package nl.innovatietraineeship.placement.traineeship;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;

/// A trainee was matched with a place under a plan.
record TraineeshipMatched(Instant occurredOn, @JsonUnwrapped About about, LocalDate plannedStart)
    implements TraineeshipEvent {}
