package nl.innovatietraineeship.budget.determination;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where a determination stands, with the facts of that state.
sealed interface DeterminationState {

  record Prepared(String by) implements DeterminationState {}

  record Signed(String by) implements DeterminationState {}

  /// The term to object runs.
  record Announced(LocalDate on) implements DeterminationState {}

  record Retracted(String by, String because) implements DeterminationState {}

  /// The state's name, as the API tells it.
  @Schema(
      name = "DeterminationState",
      description =
          "PREPARED: waits for the board; SIGNED: by another person; ANNOUNCED: the final amount"
              + " stands, and the term to object runs; WITHDRAWN: before its announcement.")
  enum Name {
    PREPARED,
    SIGNED,
    ANNOUNCED,
    WITHDRAWN
  }
}
