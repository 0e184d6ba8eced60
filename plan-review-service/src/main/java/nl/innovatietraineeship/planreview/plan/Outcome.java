package nl.innovatietraineeship.planreview.plan;

/// What a decision on a plan comes to.
public enum Outcome {
  AWARDED,
  REFUSED,
  /// It is not treated, because it was not repaired in time (Awb 4:5).
  SET_ASIDE
}
