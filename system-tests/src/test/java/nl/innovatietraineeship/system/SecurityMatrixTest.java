package nl.innovatietraineeship.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import nl.innovatietraineeship.system.OpenApiDocuments.Operation;
import nl.innovatietraineeship.system.Probe.Answer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Every operation that is published asks who calls, and lets in nobody without a role for it.
@Order(2)
@ExtendWith(SuiteUp.class)
class SecurityMatrixTest {
  /// Public on purpose: who integrates reads it before there is a login.
  private static final String DESCRIPTION = "/openapi.json";

  private static final int AT_ONCE = 8;
  private static final int OK = 200;
  private static final int OURS = 500;

  /// Who may do what. target/security-matrix.csv is what was found now.
  private static final Path TABLE = Path.of("src", "test", "resources", "security-matrix.csv");

  /// A role that is tied to one has one, of whom nothing here is known.
  private static final Map<String, Object> SCOPE =
      Map.of("brin", "99ZZ", "kvk", "99999999", "trainee", UUID.randomUUID().toString());

  @Test
  void every_role_may_do_what_the_table_says_and_nothing_else(RunningSuite suite)
      throws IOException {
    var found = found(suite);
    Files.write(Path.of("target", "security-matrix.csv"), found.lines());
    assertEquals(List.of(), SecurityMatrix.read(Files.readAllLines(TABLE)).differences(found));
  }

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
    assertEquals(List.of(), unlike(suite, "", Answer::isUnauthenticated));
  }

  @Test
  void the_descriptions_and_nothing_else_are_read_without_a_token(RunningSuite suite) {
    var probe = new Probe(suite.addresses());
    var open =
        OpenApiDocuments.operations(suite.addresses()).stream()
            .filter(operation -> probe.ask(operation, "").status() == OK)
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
    assertEquals(List.of(), unlike(suite, token, Answer::isUnauthenticated));
  }

  @Test
  void a_token_of_another_issuer_is_no_token(RunningSuite suite) {
    var token = minted(suite, Map.of("iss", "http://localhost:1/somebody-else"));
    assertEquals(List.of(), unlike(suite, token, Answer::isUnauthenticated));
  }

  @Test
  void a_token_that_has_expired_is_no_token(RunningSuite suite) {
    var token = minted(suite, Map.of("exp", 1_000_000_000));
    assertEquals(List.of(), unlike(suite, token, Answer::isUnauthenticated));
  }

  @Test
  void a_token_without_a_role_opens_nothing(RunningSuite suite) {
    var token = token(suite, Map.of("sub", "nobody", "roles", List.of()));
    assertEquals(List.of(), unlike(suite, token, Answer::refusesTheRole));
  }

  @Test
  void a_role_that_there_is_not_opens_nothing(RunningSuite suite) {
    var token = token(suite, Map.of("sub", "nobody", "roles", List.of("director")));
    assertEquals(List.of(), unlike(suite, token, Answer::refusesTheRole));
  }

  private static String minted(RunningSuite suite, Map<String, Object> instead) {
    var claims = new HashMap<String, Object>(instead);
    claims.put("sub", "admin");
    claims.put("roles", List.of("admin", "finance", "officer"));
    return token(suite, claims);
  }

  private static String token(RunningSuite suite, Map<String, Object> claims) {
    return new Probe(suite.addresses()).mint(claims);
  }

  private static SecurityMatrix found(RunningSuite suite) {
    var matrix = new SecurityMatrix();
    for (var role : SecurityMatrix.ROLES) {
      var claims = new HashMap<>(SCOPE);
      claims.put("sub", role);
      claims.put("roles", List.of(role));
      for (var asked : ask(suite, token(suite, claims))) {
        assertTrue(
            asked.answer().status() < OURS && !asked.answer().isUnauthenticated(),
            role + ", " + asked);
        matrix.note(asked.operation(), role, !asked.answer().refusesTheRole());
      }
    }
    return matrix;
  }

  /// The operations that answer otherwise, each with its answer.
  private static List<String> unlike(RunningSuite suite, String token, Predicate<Answer> wanted) {
    return ask(suite, token).stream()
        .filter(asked -> !wanted.test(asked.answer()))
        .map(Asked::toString)
        .toList();
  }

  private record Asked(Operation operation, Answer answer) {
    @Override
    public String toString() {
      return operation + ": " + answer;
    }
  }

  /// All operations but the descriptions, some at once.
  private static List<Asked> ask(RunningSuite suite, String token) {
    var probe = new Probe(suite.addresses());
    var asking =
        OpenApiDocuments.operations(suite.addresses()).stream()
            .filter(operation -> !operation.path().equals(DESCRIPTION))
            .<Callable<Asked>>map(
                operation -> () -> new Asked(operation, probe.ask(operation, token)))
            .toList();
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      return threads.invokeAll(asking).stream().map(Future::resultNow).toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
