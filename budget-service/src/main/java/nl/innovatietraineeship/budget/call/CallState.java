package nl.innovatietraineeship.budget.call;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where the books of a call stand.
@Schema(
    name = "CallState",
    description =
        "OPEN from its publication; CLOSED after the window; ALLOCATED once ranked; SETTLED at its"
            + " end.")
public enum CallState {
  /// Published, with its ceiling.
  OPEN,
  /// The window is over; the plans are assessed.
  CLOSED,
  /// A ranking was served: money is reserved.
  ALLOCATED,
  /// Every grant is settled and no reserve place is open, as plan-review tells.
  SETTLED
}
