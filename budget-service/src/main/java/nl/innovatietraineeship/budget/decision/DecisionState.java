package nl.innovatietraineeship.budget.decision;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where a decision stands, with the facts of that state.
public sealed interface DecisionState {

  record Prepared(String by) implements DecisionState {}

  record Signed(String by) implements DecisionState {}

  /// The term to object runs.
  record Announced(LocalDate on) implements DecisionState {}

  record Retracted(String by, String because) implements DecisionState {}

  /// The state's name, as the API tells it.
  @Schema(
      name = "DecisionState",
      description =
          "PREPARED: waits for the board; SIGNED: by another person; ANNOUNCED: takes effect, and"
              + " the term to object runs; WITHDRAWN: before its announcement.")
  enum Name {
    PREPARED,
    SIGNED,
    ANNOUNCED,
    WITHDRAWN
  }
}
