package nl.innovatietraineeship.overview.service;

/// A service behind the gateway, by the short name that it has everywhere.
public enum Service {
  PLACEMENT("placement"),
  PLAN_REVIEW("plan-review"),
  BUDGET("budget");

  private final String shortName;

  Service(String shortName) {
    this.shortName = shortName;
  }

  public String shortName() {
    return shortName;
  }

  /// Where its API begins, here and at the service itself.
  public String base() {
    return "/" + shortName + "/v1";
  }
}
