package nl.innovatietraineeship.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import nl.innovatietraineeship.system.OpenApiDocuments.Operation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Every operation that is published asks who calls, and lets in nobody without a role for it.
@Order(2)
@ExtendWith(SuiteUp.class)
class SecurityMatrixTest {
  /// Public on purpose: who integrates reads it before there is a login.
  private static final String DESCRIPTION = "/openapi.json";

  private static final int OK = 200;
  private static final int UNAUTHENTICATED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;

  /// What is published (Awb 4:26) is read by whoever is logged in.
  private static final Set<String> FOR_ANYBODY_LOGGED_IN =
      Set.of("GET /plan-review/v1/calls", "GET /plan-review/v1/calls/{id}");

  @Test
  void operations_are_found_at_all(RunningSuite suite) {
    for (var service : OpenApiDocuments.SERVICES) {
      assertFalse(
          OpenApiDocuments.operations(suite.addresses()).stream()
              .filter(operation -> operation.service().equals(service))
              .toList()
              .isEmpty(),
          service);
    }
  }

  @Test
  void nothing_is_answered_without_a_token(RunningSuite suite) {
    assertEquals(List.of(), unlike(suite, "", status -> status == UNAUTHENTICATED));
  }

  @Test
  void the_descriptions_and_nothing_else_are_read_without_a_token(RunningSuite suite) {
    var probe = new Probe(suite.addresses());
    var open =
        OpenApiDocuments.operations(suite.addresses()).stream()
            .filter(operation -> probe.status(operation, "") == OK)
            .map(Operation::toString)
            .toList();
    assertEquals(
        OpenApiDocuments.SERVICES.stream()
            .map(service -> "GET /" + service + "/v1" + DESCRIPTION)
            .toList(),
        open);
  }

  @Test
  void a_token_for_another_audience_is_no_token(RunningSuite suite) {
    var token = minted(suite, Map.of("aud", "something-else"));
    assertEquals(List.of(), unlike(suite, token, status -> status == UNAUTHENTICATED));
  }

  @Test
  void a_token_of_another_issuer_is_no_token(RunningSuite suite) {
    var token = minted(suite, Map.of("iss", "http://localhost:1/somebody-else"));
    assertEquals(List.of(), unlike(suite, token, status -> status == UNAUTHENTICATED));
  }

  @Test
  void a_token_that_has_expired_is_no_token(RunningSuite suite) {
    var token = minted(suite, Map.of("exp", 1_000_000_000));
    assertEquals(List.of(), unlike(suite, token, status -> status == UNAUTHENTICATED));
  }

  @Test
  void a_token_without_a_role_opens_nothing(RunningSuite suite) {
    var token = new Probe(suite.addresses()).mint(Map.of("sub", "nobody", "roles", List.of()));
    var open =
        unlike(suite, token, status -> status == FORBIDDEN || status == NOT_FOUND).stream()
            .filter(found -> FOR_ANYBODY_LOGGED_IN.stream().noneMatch(found::startsWith))
            .toList();
    assertEquals(List.of(), open);
  }

  private static String minted(RunningSuite suite, Map<String, Object> instead) {
    var claims = new java.util.HashMap<String, Object>(instead);
    claims.put("sub", "admin");
    claims.put("roles", List.of("admin", "finance", "officer"));
    return new Probe(suite.addresses()).mint(claims);
  }

  /// The operations that answer otherwise, each with its status.
  private static List<String> unlike(RunningSuite suite, String token, IntPredicate wanted) {
    var probe = new Probe(suite.addresses());
    return OpenApiDocuments.operations(suite.addresses()).stream()
        .filter(operation -> !operation.path().equals(DESCRIPTION))
        .map(operation -> answered(probe, operation, token))
        .filter(answer -> !wanted.test(answer.status()))
        .map(answer -> answer.operation() + ": " + answer.status())
        .toList();
  }

  private record Answer(Operation operation, int status) {}

  private static Answer answered(Probe probe, Operation operation, String token) {
    return new Answer(operation, probe.status(operation, token));
  }
}
