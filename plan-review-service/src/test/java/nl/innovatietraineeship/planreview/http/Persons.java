package nl.innovatietraineeship.planreview.http;

import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Tokens;

/// Who calls.
final class Persons {

  static final String BASE = "/plan-review/v1";

  static final Api ADMIN = Api.as(Tokens.of("admin", "admin-1"));
  static final Api FINANCE = Api.as(Tokens.of("finance", "finance-1"));
  static final Api OFFICER = Api.as(Tokens.of("officer", "officer-1"));
  static final Api CHAIR = Api.as(Tokens.of("chair", "chair-1"));
  static final Api BOARD = Api.as(Tokens.of("board", "board-1"));
  static final Api DASHBOARD = Api.as(Tokens.of("dashboard", "dashboard-1"));

  private Persons() {}

  static Api hogeschool(String brin) {
    return Api.as(Tokens.of("hogeschool", "coordinator-" + brin, brin));
  }

  static Api lector(String brin) {
    return Api.as(Tokens.of("lector", "lector-" + brin, brin));
  }

  static Api reviewer(String sub) {
    return Api.as(Tokens.of("reviewer", sub));
  }
}
