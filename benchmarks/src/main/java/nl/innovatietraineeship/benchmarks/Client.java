package nl.innovatietraineeship.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/// A client of the service, with one connection that is kept alive.
final class Client implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();

  /// The first requests of a cold suite, on a machine that is busy with other things too.
  private static final Duration TIMEOUT = Duration.ofMinutes(1);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  String token(URI mint, String claims) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(mint)
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofString(claims))
            .build();
    return JSON.readTree(http.send(request, BodyHandlers.ofString()).body())
        .path("access_token")
        .asText();
  }

  JsonNode get(URI address, String token) throws IOException, InterruptedException {
    var request = request(address, token).GET().build();
    return JSON.readTree(expect(200, http.send(request, BodyHandlers.ofString())));
  }

  /// Reads to the end and throws the answer away: parsing is not what is measured.
  void read(URI address, String token) throws IOException, InterruptedException {
    expect(200, http.send(request(address, token).GET().build(), BodyHandlers.ofString()));
  }

  String post(URI address, String token, String body) throws IOException, InterruptedException {
    var request =
        request(address, token)
            .header("content-type", "application/json")
            .header("idempotency-key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(body))
            .build();
    return expect(201, http.send(request, BodyHandlers.ofString()));
  }

  JsonNode created(URI address, String token, String body)
      throws IOException, InterruptedException {
    return JSON.readTree(post(address, token, body));
  }

  private static HttpRequest.Builder request(URI address, String token) {
    return HttpRequest.newBuilder(address)
        .timeout(TIMEOUT)
        .header("authorization", "Bearer " + token);
  }

  private static String expect(int status, HttpResponse<String> response) throws IOException {
    if (response.statusCode() != status) {
      throw new IOException(
          response.uri() + " answered " + response.statusCode() + ": " + response.body());
    }
    return response.body();
  }

  @Override
  public void close() {
    http.close();
  }
}
