package nl.innovatietraineeship.placement.traineeship;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/// A traineeship ended before it was complete; here, a match that fell through with its plan.
record TraineeshipEnded(
    Instant occurredOn,
    @JsonUnwrapped About about,
    String phase,
    CancelReason reasonCode,
    String endedBy)
    implements TraineeshipEvent {}
