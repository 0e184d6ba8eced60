package nl.innovatietraineeship.localstack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Somebody to log in as: the name of a role, never of a person.
///
/// @param sub what the token says in `sub`
/// @param does what this user is there for, for the login page
/// @param claims roles, and the institution or company they hold for
record ReadyUser(String sub, String does, Map<String, Object> claims) {

  static final List<ReadyUser> ALL =
      List.of(
          at(
              "hogeschool-30GB",
              "hogeschool",
              "30GB",
              "writes and submits plans, matches and starts traineeships, for hogeschool 30GB"),
          at("hogeschool-01VU", "hogeschool", "01VU", "the same for hogeschool 01VU"),
          at(
              "lector-30GB",
              "lector",
              "30GB",
              "approves the plans of hogeschool 30GB and guides its trainees"),
          at("lector-01VU", "lector", "01VU", "the same for hogeschool 01VU"),
          company("company-90000001", "90000001"),
          company("company-90000002", "90000002"),
          is(
              "trainee",
              "trainee",
              "confirms a traineeship of its own; a token for a particular trainee: ./suite token trainee --trainee ID"),
          is("reviewer-1", "reviewer", "judges the plans assigned to it"),
          is("reviewer-2", "reviewer", "judges the plans assigned to it"),
          is("reviewer-3", "reviewer", "judges the plans assigned to it"),
          is("chair", "chair", "leads the committee: advice and ranking"),
          is(
              "officer",
              "officer",
              "runs the call: checks completeness, assigns reviewers, prepares and announces decisions"),
          is("board", "board", "signs decisions"),
          is("finance", "finance", "opens calls that others drafted, sees the books of every call"),
          is("dashboard", "dashboard", "reads the figures"),
          is("admin", "admin", "moves the clock, re-drives dead letters"));

  String role() {
    return ((List<?>) Objects.requireNonNull(claims.get("roles"))).getFirst().toString();
  }

  private static ReadyUser is(String sub, String role, String does) {
    return new ReadyUser(sub, does, Map.of("roles", List.of(role)));
  }

  private static ReadyUser at(String sub, String role, String brin, String does) {
    return new ReadyUser(sub, does, ordered(role, "brin", brin));
  }

  private static ReadyUser company(String sub, String kvk) {
    return new ReadyUser(
        sub,
        "offers places and confirms traineeships, for the company with KvK number " + kvk,
        ordered("company", "kvk", kvk));
  }

  private static Map<String, Object> ordered(String role, String scope, String value) {
    var claims = new LinkedHashMap<String, Object>();
    claims.put("roles", List.of(role));
    claims.put(scope, value);
    return claims;
  }
}
