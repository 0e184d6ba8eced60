package nl.innovatietraineeship.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// One client for all requests: connections are kept, and what is not there yet is asked again.
final class Http implements AutoCloseable {
  private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);

  /// A service that restarts is back within this many pauses.
  private static final int ATTEMPTS = 40;

  /// Where nothing listens, the suite does most likely not run.
  private static final int CONNECTIONS = 8;

  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final int UNAVAILABLE = 503;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT_WITHIN)
          .build();

  /// Repeats only where nothing was done: no connection, or 503; a POST repeats with its key.
  HttpResponse<String> send(HttpRequest request) {
    for (int attempt = 1; ; attempt++) {
      try {
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != UNAVAILABLE || attempt == ATTEMPTS) {
          return answer;
        }
      } catch (ConnectException e) {
        if (attempt >= CONNECTIONS) {
          throw new UncheckedIOException("Nothing answers at " + request.uri(), e);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("No answer from " + request.uri(), e);
      } catch (InterruptedException e) {
        throw Patience.interrupted(e);
      }
      Patience.pause(PAUSE);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
