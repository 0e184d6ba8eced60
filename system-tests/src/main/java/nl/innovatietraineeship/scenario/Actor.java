package nl.innovatietraineeship.scenario;

import java.util.Map;

/// Who does something: what the token says.
///
/// @param sub the person
/// @param role the one role that the person acts in
/// @param scope `brin`, `kvk` or `trainee`, where the role is tied to one
public record Actor(String sub, String role, Map<String, String> scope) {
  public static final Actor ADMIN = of("admin", "admin");
  public static final Actor FINANCE = of("finance", "finance");
  public static final Actor OFFICER = of("officer", "officer");
  public static final Actor CHAIR = of("chair", "chair");
  public static final Actor BOARD = of("board", "board");

  private static Actor of(String sub, String role) {
    return new Actor(sub, role, Map.of());
  }

  public static Actor hogeschool(String brin) {
    return new Actor("hogeschool-" + brin, "hogeschool", Map.of("brin", brin));
  }

  public static Actor lector(String brin) {
    return new Actor("lector-" + brin, "lector", Map.of("brin", brin));
  }

  public static Actor reviewer(String brin) {
    return of("reviewer-" + brin, "reviewer");
  }

  public static Actor company(String kvk) {
    return new Actor("company-" + kvk, "company", Map.of("kvk", kvk));
  }

  /// @param id what registering the trainee answered
  public static Actor trainee(String id) {
    return new Actor("trainee-" + id, "trainee", Map.of("trainee", id));
  }

  /// The body that the local OIDC provider mints a token from.
  Map<String, Object> claims() {
    var claims = Json.object("sub", sub, "roles", new String[] {role});
    claims.putAll(scope);
    return claims;
  }
}
