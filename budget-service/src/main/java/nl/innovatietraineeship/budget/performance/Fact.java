package nl.innovatietraineeship.budget.performance;

import java.time.LocalDate;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.claim.PlanId;

/// Something performed in a slot.
///
/// @param traineeship its human reference
/// @param on the business day
/// @param late it came when the grant was determined or withdrawn already: kept, and not counted
public record Fact(
    CallId callId,
    PlanId planId,
    int slotNo,
    FactKind kind,
    TraineeshipId traineeshipId,
    String traineeship,
    LocalDate on,
    boolean late) {}
