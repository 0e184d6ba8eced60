package nl.innovatietraineeship.planreview.call;

/// Where a call stands.
public enum CallStatus {
  DRAFT,
  OPEN,
  CLOSED,
  ALLOCATED,
  SETTLED
}
