package nl.innovatietraineeship.budget.recovery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why money is to be paid back.
@Schema(
    name = "RecoveryCause",
    description =
        "DETERMINED_BELOW_PAYMENTS: the final amount is below what was paid; GRANT_ENDED: the grant"
            + " was renounced or withdrawn.")
public enum RecoveryCause {
  DETERMINED_BELOW_PAYMENTS,
  GRANT_ENDED
}
