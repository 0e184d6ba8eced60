package nl.innovatietraineeship.budget.call;

/// When an advance is due.
public enum AdvanceMoment {
  AWARD,
  /// Half of the slots have started, or more: two times the started is at least the slots.
  HALF_STARTED
}
