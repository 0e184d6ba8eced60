package nl.innovatietraineeship.budget.payment;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where a payment stands, with the facts of that state.
sealed interface PaymentState {

  record Prepared() implements PaymentState {}

  /// With its batch; the bank has yet to debit.
  record Approved() implements PaymentState {}

  /// @param paidOn the day on which the bank debited
  record Confirmed(LocalDate paidOn) implements PaymentState {}

  /// The bank did not debit: what it paid is due again.
  record Failed(String because) implements PaymentState {}

  /// The bank debited, and got it back: what it paid is due again.
  record Returned(LocalDate on, String because) implements PaymentState {}

  /// Its batch was rejected.
  record Dropped() implements PaymentState {}

  /// The state's name, as the API tells it.
  @Schema(
      name = "PaymentState",
      description =
          "PREPARED: in a batch; APPROVED: with its batch, by another person; CONFIRMED: debited by"
              + " the bank; FAILED: not debited; RETURNED: debited, and came back; DROPPED: its"
              + " batch was rejected.")
  enum Name {
    PREPARED,
    APPROVED,
    CONFIRMED,
    FAILED,
    RETURNED,
    DROPPED
  }
}
