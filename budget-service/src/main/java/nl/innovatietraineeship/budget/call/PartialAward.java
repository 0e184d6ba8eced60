package nl.innovatietraineeship.budget.call;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a plan gets when less is free than it asks. The statute refuses only *in so far as* the
/// ceiling would be exceeded, so that none must stand in the call's published rule. Source: Awb
/// 4:25(2), 4:26.
@Schema(
    name = "PartialAward",
    description =
        "Of a plan that asks more than is free: NONE gives nothing, WHOLE_SLOTS the slots that are"
            + " paid in full, TO_THE_CENT all that is free if it pays one slot at least.")
public enum PartialAward {
  /// Nothing: the plan waits.
  NONE,
  /// As many whole slots as the free money pays.
  WHOLE_SLOTS,
  /// All that is free, when that pays one slot at least: a grant without a slot can do nothing.
  TO_THE_CENT
}
