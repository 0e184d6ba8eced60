package nl.innovatietraineeship.planreview.plan;

/// What a decision on a plan comes to.
public enum Outcome {
  AWARDED,
  REFUSED
}
