package nl.innovatietraineeship.kit.testing;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Tokens of the stack's login service, for any person with any claims.
public final class Tokens {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Map<Map<String, Object>, String> MINTED = new ConcurrentHashMap<>();

  private Tokens() {}

  /// A person with one role.
  public static String of(String role, String sub) {
    return with(sub, List.of(role), Map.of());
  }

  /// A person of an institution: hogeschool or lector.
  public static String of(String role, String sub, String brin) {
    return with(sub, List.of(role), Map.of("brin", brin));
  }

  /// @param claims `brin`, `kvk`, `trainee`, or others; `aud` and `iss` make a token of another
  public static String with(String sub, List<String> roles, Map<String, Object> claims) {
    var asked = new LinkedHashMap<String, Object>(claims);
    asked.put("sub", sub);
    asked.put("roles", roles);
    return MINTED.computeIfAbsent(Map.copyOf(asked), Tokens::mint);
  }

  private static String mint(Map<String, Object> asked) {
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      var request =
          HttpRequest.newBuilder(URI.create(Stack.running().value("oidc.mint")))
              .header("content-type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(asked)))
              .build();
      var response = http.send(request, HttpResponse.BodyHandlers.ofString());
      return JSON.readTree(response.body()).path("access_token").textValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
