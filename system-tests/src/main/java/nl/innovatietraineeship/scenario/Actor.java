package nl.innovatietraineeship.scenario;

import java.util.Map;

/// Who does something: what the token says.
///
/// @param sub the person
/// @param role the one role that the person acts in
/// @param scope `brin`, `kvk` or `trainee`, where the role is tied to one
record Actor(String sub, String role, Map<String, String> scope) {
  static final Actor ADMIN = of("admin", "admin");
  static final Actor FINANCE = of("finance", "finance");
  static final Actor OFFICER = of("officer", "officer");
  static final Actor CHAIR = of("chair", "chair");
  static final Actor BOARD = of("board", "board");

  private static Actor of(String sub, String role) {
    return new Actor(sub, role, Map.of());
  }

  static Actor hogeschool(String brin) {
    return new Actor("hogeschool-" + brin, "hogeschool", Map.of("brin", brin));
  }

  static Actor lector(String brin) {
    return new Actor("lector-" + brin, "lector", Map.of("brin", brin));
  }

  static Actor reviewer(String brin) {
    return of("reviewer-" + brin, "reviewer");
  }

  static Actor company(String kvk) {
    return new Actor("company-" + kvk, "company", Map.of("kvk", kvk));
  }

  /// @param id what registering the trainee answered
  static Actor trainee(String id) {
    return new Actor("trainee-" + id, "trainee", Map.of("trainee", id));
  }

  /// The body that the local OIDC provider mints a token from.
  Map<String, Object> claims() {
    var claims = Json.object("sub", sub, "roles", new String[] {role});
    claims.putAll(scope);
    return claims;
  }
}
