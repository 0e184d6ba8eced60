package nl.innovatietraineeship.system;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import nl.innovatietraineeship.scenario.Suite;
import nl.innovatietraineeship.system.OpenApiDocuments.Operation;

/// Requests with any token or none, of which only matters whether they are let in. None changes
/// anything: what they name does not exist, and their body is no JSON.
final class Probe {
  /// What the check of the roles says, and no other refusal.
  private static final String REFUSES_THE_ROLE = "Your roles do not allow this operation.";

  private static final String NO_JSON = "{";
  private static final int UNAUTHENTICATED = 401;
  private static final int FORBIDDEN = 403;

  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Suite suite;

  Probe(Suite suite) {
    this.suite = suite;
  }

  /// @param detail of the problem; empty where the answer is none
  record Answer(int status, String detail) {
    boolean isUnauthenticated() {
      return status == UNAUTHENTICATED;
    }

    /// Refused for the role, whatever else might have been wrong.
    boolean refusesTheRole() {
      return status == FORBIDDEN && detail.equals(REFUSES_THE_ROLE);
    }

    @Override
    public String toString() {
      return (status + " " + detail).strip();
    }
  }

  /// A token with exactly these claims, whatever they say of issuer, audience and age.
  String mint(Map<String, Object> claims) {
    try {
      var answer =
          send(
              HttpRequest.newBuilder(suite.oidc().resolve("/mint"))
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString(JSON.writeValueAsString(claims)))
                  .build());
      return JSON.readTree(answer.body()).path("access_token").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Answer ask(Operation operation, String token) {
    var path =
        operation
            .address()
            .replace("{party}", "hogeschool")
            .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    var request =
        HttpRequest.newBuilder(URI.create(suite.gateway() + path))
            .header("Idempotency-Key", UUID.randomUUID().toString());
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    if (operation.method().equals("GET")) {
      request.GET();
    } else {
      request.header("Content-Type", "application/json");
      request.header("If-Match", "\"0\"");
      request.method(operation.method(), BodyPublishers.ofString(NO_JSON));
    }
    var answer = send(request.build());
    return new Answer(answer.statusCode(), detail(answer));
  }

  private static String detail(HttpResponse<String> answer) {
    if (!answer.headers().firstValue("Content-Type").orElse("").contains("problem+json")) {
      return "";
    }
    try {
      return JSON.readTree(answer.body()).path("detail").asText();
    } catch (IOException e) {
      throw new UncheckedIOException("a problem is no JSON", e);
    }
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(request.uri() + " does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
