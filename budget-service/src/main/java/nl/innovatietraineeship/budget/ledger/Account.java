package nl.innovatietraineeship.budget.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The accounts of a call. CEILING stands on the debit side; the others divide it, on the credit
/// side. What is advanced, determined and paid gets accounts of its own when it is built.
@Schema(
    name = "Account",
    description =
        "CEILING: what the call may promise; FREE: not promised; RESERVED: set apart for plans not"
            + " yet awarded; AWARDED: granted.")
public enum Account {
  CEILING,
  FREE,
  RESERVED,
  AWARDED
}
