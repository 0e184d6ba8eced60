package nl.innovatietraineeship.placement.traineeship;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A trainee was matched with a place under a plan.
///
/// @param replaces the traineeship that it comes instead of, by its reference
record TraineeshipMatched(
    Instant occurredOn,
    @JsonUnwrapped About about,
    LocalDate plannedStart,
    @Nullable String replaces)
    implements TraineeshipEvent {}
