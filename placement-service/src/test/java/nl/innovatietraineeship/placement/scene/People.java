package nl.innovatietraineeship.placement.scene;

import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Tokens;

/// Who calls in the tests.
public final class People {

  private People() {}

  public static Api coordinator(String brin) {
    return Api.as(Tokens.of("hogeschool", "coordinator-" + brin, brin));
  }

  public static Api lector(String brin) {
    return Api.as(Tokens.of("lector", "lector-" + brin, brin));
  }

  public static Api entrepreneur(String kvk) {
    return Api.as(Tokens.with("entrepreneur-" + kvk, List.of("company"), Map.of("kvk", kvk)));
  }

  public static Api trainee(String id) {
    return Api.as(Tokens.with("trainee-" + id, List.of("trainee"), Map.of("trainee", id)));
  }

  /// A role of SIA.
  public static Api sia(String role) {
    return Api.as(Tokens.of(role, role + "-1"));
  }

  /// One person with all three parties' roles and claims.
  public static Api jackOfAllTrades(String brin, String kvk, String trainee) {
    return Api.as(
        Tokens.with(
            "jack-" + trainee,
            List.of("hogeschool", "company", "trainee"),
            Map.of("brin", brin, "kvk", kvk, "trainee", trainee)));
  }
}
