package nl.innovatietraineeship.budget.payment;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where a suspension stands on a day, with the facts of that state.
sealed interface SuspensionState {

  /// @param until its last day, unless it is lifted
  record Standing(LocalDate until) implements SuspensionState {}

  record Lifted(LocalDate on) implements SuspensionState {}

  /// It ended by itself, or with the decision that was suspected.
  record Over(LocalDate on) implements SuspensionState {}

  /// The state's name, as the API tells it.
  @Schema(
      name = "PaymentSuspensionState",
      description = "STANDING: payments wait; LIFTED: before its last day; OVER: that has passed.")
  enum Name {
    STANDING,
    LIFTED,
    OVER
  }
}
