package nl.innovatietraineeship.planreview.decision;

/// Where a decision stands.
enum DecisionStatus {
  PREPARED,
  SIGNED,
  ANNOUNCED
}
