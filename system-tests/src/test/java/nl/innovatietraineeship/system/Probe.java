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

/// Requests with any token or none, of which only the status matters.
final class Probe {
  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Suite suite;

  Probe(Suite suite) {
    this.suite = suite;
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

  int status(Operation operation, String token) {
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
      request.method(operation.method(), BodyPublishers.ofString("{}"));
    }
    return send(request.build()).statusCode();
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
