package nl.innovatietraineeship.budget.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The accounts of a call. What may be promised: CEILING on the debit side is divided on the credit
/// side over FREE, RESERVED and AWARDED; an award that gets its final amount is CLOSED, on the
/// debit side, against DETERMINED and what of it is FREE again. What was paid: ADVANCED and FINAL,
/// debit, against PAID. What was paid above the final amount: RECOVERABLE, debit, against OVERPAID,
/// and RECOVERED, debit, as it comes in.
@Schema(
    name = "Account",
    description =
        "CEILING: what the call may promise; FREE: not promised; RESERVED: set apart for plans not"
            + " yet awarded; AWARDED: granted; CLOSED: the part of that which has its final amount;"
            + " DETERMINED: those final amounts; ADVANCED: paid ahead of them; FINAL: paid after"
            + " them; PAID: debited by the bank, both together; RECOVERABLE: still to be paid back;"
            + " OVERPAID: that and what was paid back; RECOVERED: paid back.")
public enum Account {
  CEILING,
  FREE,
  RESERVED,
  AWARDED,
  CLOSED,
  DETERMINED,
  ADVANCED,
  FINAL,
  PAID,
  RECOVERABLE,
  OVERPAID,
  RECOVERED;

  /// What may be promised, and what of it is not: of no claim. All other accounts tell of claims.
  boolean isOfNoClaim() {
    return this == CEILING || this == FREE;
  }
}
