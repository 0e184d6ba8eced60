package nl.innovatietraineeship.placement.traineeship;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.placement.plan.SlotNo;
import org.jspecify.annotations.Nullable;

/// The dates of a traineeship became others than were told before; all as they are now.
///
/// @param slotNo the slot that it took; null while it is matched, as is the next
/// @param lastDay of the internship or employment that runs, as told when it started
/// @param plannedEnd last day of the whole, employment included
record TraineeshipChanged(
    Instant occurredOn,
    @JsonUnwrapped About about,
    Cause cause,
    Phase phase,
    @Nullable SlotNo slotNo,
    LocalDate plannedStart,
    @Nullable LocalDate lastDay,
    LocalDate plannedEnd)
    implements TraineeshipEvent {

  /// Why they did, by the names of the steps in its history.
  enum Cause {
    AMENDED,
    PAUSED,
    PAUSE_ENDED_EARLY
  }
}
