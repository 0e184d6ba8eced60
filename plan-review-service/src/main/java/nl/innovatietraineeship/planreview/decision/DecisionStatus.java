package nl.innovatietraineeship.planreview.decision;

/// Where a decision stands.
public enum DecisionStatus {
  PREPARED,
  SIGNED,
  ANNOUNCED,
  /// Before its announcement: its plans are free to be decided anew.
  WITHDRAWN
}
