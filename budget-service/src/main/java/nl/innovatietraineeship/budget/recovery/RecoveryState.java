package nl.innovatietraineeship.budget.recovery;

import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where a recovery stands, with the facts of that state.
sealed interface RecoveryState {

  /// @param rest what is to be paid back still
  record Open(Money rest) implements RecoveryState {}

  record Received() implements RecoveryState {}

  /// What was paid too much came back from the bank.
  record Reversed() implements RecoveryState {}

  /// The state's name, as the API tells it.
  @Schema(
      name = "RecoveryState",
      description =
          "OPEN: something is to be paid back still; RECEIVED: all came in; REVERSED: the payment"
              + " itself came back from the bank.")
  enum Name {
    OPEN,
    RECEIVED,
    REVERSED
  }
}
