package nl.innovatietraineeship.planreview.plan;

/// Why a plan is refused.
public enum Ground {
  /// The ceiling would be exceeded (Awb 4:25(2)); a reserve place may remain.
  CEILING,
  /// A committee score is below its threshold.
  ASSESSMENT,
  /// The board deviates from the advice, with reasons.
  BOARD
}
