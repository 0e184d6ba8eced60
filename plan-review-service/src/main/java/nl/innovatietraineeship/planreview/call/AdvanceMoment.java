package nl.innovatietraineeship.planreview.call;

/// When an advance is due.
public enum AdvanceMoment {
  AWARD,
  /// Half of the slots have started.
  HALF_STARTED
}
