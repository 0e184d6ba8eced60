package nl.innovatietraineeship.placement.traineeship;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;

/// No supervision meeting was recorded within the weeks that lie between two at most.
///
/// @param dueOn the last day on which one was due
record SupervisionDue(Instant occurredOn, @JsonUnwrapped About about, LocalDate dueOn)
    implements TraineeshipEvent {}
