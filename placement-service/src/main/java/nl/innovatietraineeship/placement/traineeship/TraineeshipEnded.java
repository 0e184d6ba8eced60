package nl.innovatietraineeship.placement.traineeship;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.placement.plan.SlotNo;
import org.jspecify.annotations.Nullable;

/// A traineeship ended before it was complete, or a match fell through.
///
/// @param slotNo the slot that it took; null while it was matched, as are the next two
/// @param lastDay included
/// @param slotFree whether the slot may be taken again
/// @param replaces the traineeship that it had come instead of, by its reference
record TraineeshipEnded(
    Instant occurredOn,
    @JsonUnwrapped About about,
    Phase phase,
    EndReason reasonCode,
    EndedBy endedBy,
    @Nullable SlotNo slotNo,
    @Nullable LocalDate lastDay,
    @Nullable Boolean slotFree,
    @Nullable String replaces)
    implements TraineeshipEvent {}
