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

  /// The rest stays with the recipient, by two people. Source: Awb 4:57(1).
  record Waived(Money rest) implements RecoveryState {}

  /// Five years have passed. Source: Awb 4:57(4), 4:104(1).
  record Lapsed(Money rest) implements RecoveryState {}

  /// The state's name, as the API tells it.
  @Schema(
      name = "RecoveryState",
      description =
          "OPEN: something is to be paid back still; RECEIVED: all came in; REVERSED: the payment"
              + " itself came back from the bank; WAIVED: the rest is not asked any more; LAPSED:"
              + " nor is it when its term is over (Awb 4:57(4), 4:104(1)).")
  enum Name {
    OPEN,
    RECEIVED,
    REVERSED,
    WAIVED,
    LAPSED
  }
}
