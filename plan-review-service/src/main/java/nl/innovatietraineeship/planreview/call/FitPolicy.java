package nl.innovatietraineeship.planreview.call;

/// What happens behind a plan for which there is not enough money.
public enum FitPolicy {
  /// All behind it wait too.
  STOP,
  /// A smaller one may be served.
  SKIP
}
