package nl.innovatietraineeship.localstack;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Mints tokens at the OIDC provider of a running stack.
///
/// @param mint the address, `http://localhost:8084/mint` by default
public record Tokens(URI mint) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  /// @param claims what else the token says: `brin`, `kvk`, `trainee`
  /// @return the access token, as it goes after `Authorization: Bearer`
  public String of(String sub, List<String> roles, Map<String, String> claims) {
    var asked = new LinkedHashMap<String, Object>(claims);
    asked.put("sub", sub);
    asked.put("roles", roles);
    // One request a client is enough here, and its threads end with it.
    try (var http =
        HttpClient.newBuilder()
            .connectTimeout(TIMEOUT)
            .version(HttpClient.Version.HTTP_1_1)
            .build()) {
      var request =
          HttpRequest.newBuilder(mint)
              .timeout(TIMEOUT)
              .header("content-type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(asked)))
              .build();
      var response = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IOException(mint + " answered " + response.statusCode() + ": " + response.body());
      }
      return JSON.readTree(response.body()).path("access_token").asText();
    } catch (IOException e) {
      throw new UncheckedIOException("no token from " + mint, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking for a token", e);
    }
  }
}
