package nl.innovatietraineeship.localstack;

/// The four services: their short name, the module they are built by, their database, their port.
public enum Service {
  PLACEMENT("placement", "placement-service", "placement"),
  PLAN_REVIEW("plan-review", "plan-review-service", "plan_review"),
  BUDGET("budget", "budget-service", "budget"),
  GATEWAY("gateway", "gateway", "overview");

  private final String word;
  private final String module;
  private final String database;

  Service(String word, String module, String database) {
    this.word = word;
    this.module = module;
    this.database = database;
  }

  public String word() {
    return word;
  }

  String module() {
    return module;
  }

  public String database() {
    return database;
  }

  public int port(Ports ports) {
    return switch (this) {
      case PLACEMENT -> ports.placement();
      case PLAN_REVIEW -> ports.planReview();
      case BUDGET -> ports.budget();
      case GATEWAY -> ports.gateway();
    };
  }

  /// Whether it tells others what happened; the gateway only listens.
  boolean hasOutbox() {
    return this != GATEWAY;
  }
}
