package nl.innovatietraineeship.budget.payment;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where an instalment stands, with the facts of that state.
sealed interface InstalmentState {

  record Due() implements InstalmentState {}

  /// @param on the day on which the bank debited
  record Paid(LocalDate on) implements InstalmentState {}

  /// What was not paid when the final amount came, or the grant ended, or a change left nothing of
  /// it.
  record Cancelled(LocalDate on) implements InstalmentState {}

  /// The state's name, as the API tells it.
  @Schema(
      name = "InstalmentState",
      description =
          "DUE: to be paid; PAID: debited by the bank; CANCELLED: the determination took its place,"
              + " or the grant ended, or a change left nothing of it.")
  enum Name {
    DUE,
    PAID,
    CANCELLED
  }
}
