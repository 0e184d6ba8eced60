package nl.innovatietraineeship.placement.traineeship;

import java.time.LocalDate;
import java.util.List;
import nl.innovatietraineeship.placement.plan.SlotNo;

/// The states of a traineeship, each with its facts.
///
/// Those of which most rules say the same are families: a command names the states that it is
/// allowed in, and the families of those that it is not.
public sealed interface TraineeshipState {

  /// Started and not over: the trainee and the place are taken.
  sealed interface Running extends TraineeshipState {}

  /// Nothing moves it any more.
  sealed interface Over extends TraineeshipState {}

  record Matched(LocalDate plannedStart) implements TraineeshipState {}

  /// @param lastDay of the internship, included
  record Internship(SlotNo slot, LocalDate since, LocalDate lastDay) implements Running {}

  /// The internship is finished, and has earned its slot; firm and trainee choose.
  record Graduated(SlotNo slot, LocalDate on, Choices choices) implements Running {}

  /// Firm or trainee chose not to go on. No failure: half of the scheme was done.
  record NoGo(SlotNo slot, LocalDate on, Choices choices) implements Over {}

  /// @param lastDay of the employment as far as it is part of the traineeship, included
  record Employed(SlotNo slot, LocalDate since, LocalDate lastDay) implements Running {}

  record Completed(SlotNo slot, LocalDate lastDay, LocalDate on) implements Over {}

  /// It ended early.
  record Ended(SlotNo slot, Phase phase, EndReason reason, LocalDate lastDay) implements Over {}

  /// The match fell through.
  record Cancelled(EndReason reason, LocalDate on) implements Over {}

  /// The name alone, as in filters and answers.
  enum Name {
    MATCHED,
    INTERNSHIP,
    GRADUATED,
    NO_GO,
    EMPLOYED,
    COMPLETED,
    ENDED,
    CANCELLED;

    /// The states of the family `Running`.
    static final List<Name> RUNNING = List.of(INTERNSHIP, GRADUATED, EMPLOYED);
  }
}
