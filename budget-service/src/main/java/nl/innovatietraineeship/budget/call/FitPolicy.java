package nl.innovatietraineeship.budget.call;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What happens when a plan asks for more than is free. Published with the ceiling. Source: Awb
/// 4:26(1).
@Schema(
    name = "FitPolicy",
    description =
        "Where a plan does not fit, STOP: all after it wait; SKIP: a smaller one may fit.")
public enum FitPolicy {
  /// Nobody passes a plan of a higher rank: all after it wait too.
  STOP,
  /// A plan of a lower rank is served when it does fit.
  SKIP
}
