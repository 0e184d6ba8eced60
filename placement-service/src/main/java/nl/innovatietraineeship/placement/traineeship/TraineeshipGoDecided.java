package nl.innovatietraineeship.placement.traineeship;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.placement.plan.SlotNo;

/// Firm or trainee chose whether to go on.
///
/// @param party COMPANY or TRAINEE
record TraineeshipGoDecided(
    Instant occurredOn,
    @JsonUnwrapped About about,
    SlotNo slotNo,
    Party party,
    boolean go,
    LocalDate decidedOn)
    implements TraineeshipEvent {}
