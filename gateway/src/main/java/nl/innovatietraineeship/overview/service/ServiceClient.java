package nl.innovatietraineeship.overview.service;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Asks services for what the gateway composes itself. Every question has its time.
@ApplicationScoped
public class ServiceClient {

  /// A service in the same network is reached at once, or not at all.
  private static final Duration CONNECT = Duration.ofMillis(500);

  /// More than a page of 200 items needs; a longer answer fails.
  private static final long LONGEST_ANSWER = 4L * 1024 * 1024;

  @Inject ServiceAddresses addresses;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT)
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();

  /// @param path begins with a slash, as the service knows it
  /// @param within after which the answer fails as too late
  public CompletableFuture<Answer> get(
      Service service, String path, OnBehalf caller, Duration within) {
    return send(request(service, path, caller).GET(), within);
  }

  /// @param json the body
  public CompletableFuture<Answer> put(
      Service service, String path, String json, OnBehalf caller, Duration within) {
    return send(
        request(service, path, caller)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json)),
        within);
  }

  private HttpRequest.Builder request(Service service, String path, OnBehalf caller) {
    var request = HttpRequest.newBuilder(addresses.of(service).resolve(path));
    request.header("Accept", "application/json");
    if (caller.authorization() != null) {
      request.header("Authorization", caller.authorization());
    }
    if (caller.traceparent() != null) {
      request.header("traceparent", caller.traceparent());
    }
    return request;
  }

  private CompletableFuture<Answer> send(HttpRequest.Builder request, Duration within) {
    return http.sendAsync(
            request.timeout(within).build(),
            BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_ANSWER))
        .thenApply(response -> new Answer(response.statusCode(), response.body()))
        .orTimeout(within.toMillis(), TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void close() {
    http.shutdownNow();
  }
}
