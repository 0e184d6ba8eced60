package nl.innovatietraineeship.budget.call;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How a recipient accounts for a grant: by the amount of the decision, not by the trainee. Source:
/// AvS 7 to 17, the uniform subsidy framework.
@Schema(
    name = "Regime",
    description =
        "FIXED_SUM: paid in full at the award and determined ex officio; PERFORMANCE: the recipient"
            + " shows what was performed; PERFORMANCE_AND_COSTS: and what it cost.")
public enum Regime {
  FIXED_SUM,
  PERFORMANCE,
  PERFORMANCE_AND_COSTS
}
