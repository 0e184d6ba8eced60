package nl.innovatietraineeship.placement.traineeship;

import java.time.LocalDate;
import nl.innovatietraineeship.placement.plan.SlotNo;

/// The states of a traineeship that commands reach; each with its facts.
public sealed interface TraineeshipState {

  record Matched(LocalDate plannedStart) implements TraineeshipState {}

  /// @param lastDay of the internship, included
  record Internship(SlotNo slot, LocalDate since, LocalDate lastDay) implements TraineeshipState {}

  /// The match fell through.
  record Cancelled(CancelReason reason, LocalDate on) implements TraineeshipState {}

  /// The name alone, as in filters and answers.
  enum Name {
    MATCHED,
    INTERNSHIP,
    CANCELLED
  }
}
