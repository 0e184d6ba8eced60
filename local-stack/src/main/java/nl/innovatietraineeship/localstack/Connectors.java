package nl.innovatietraineeship.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The connectors of a Kafka Connect, over its REST interface.
public final class Connectors implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String TEMPLATE = "/connectors/outbox.json";
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final int CONFLICT = 409;
  private static final long ASK_EVERY_MILLIS = 100;

  /// A task that fails at once, on a database that is not there yet, gets time to begin.
  private static final long RESTART_EVERY_MILLIS = 2_000;

  private final URI connect;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(TIMEOUT).build();

  public Connectors(URI connect) {
    this.connect = connect;
  }

  /// Registers the connector of an outbox, or changes it to what it should be; safe to repeat.
  public void register(Outbox outbox) throws IOException, InterruptedException {
    send(
        "PUT",
        "/connectors/" + outbox.connector() + "/config",
        BodyPublishers.ofString(configuration(outbox)));
  }

  /// The one configuration of contracts/, filled in.
  static String configuration(Outbox outbox) throws IOException {
    try (var template = Connectors.class.getResourceAsStream(TEMPLATE)) {
      if (template == null) {
        throw new IOException(TEMPLATE + " is missing from contracts");
      }
      var text = new String(template.readAllBytes(), UTF_8);
      for (var placeholder : outbox.placeholders().entrySet()) {
        text = text.replace("${" + placeholder.getKey() + "}", placeholder.getValue());
      }
      return text;
    }
  }

  /// Waits until the connector and its task run.
  public void awaitRunning(String connector, Duration within)
      throws IOException, InterruptedException, TimeoutException {
    await(connector, "RUNNING", within);
  }

  /// Stops reading; what is committed meanwhile waits in the log of the database.
  public void pause(String connector) throws IOException, InterruptedException, TimeoutException {
    send("PUT", "/connectors/" + connector + "/pause", BodyPublishers.noBody());
    await(connector, "PAUSED", TIMEOUT);
  }

  public void resume(String connector) throws IOException, InterruptedException, TimeoutException {
    send("PUT", "/connectors/" + connector + "/resume", BodyPublishers.noBody());
    await(connector, "RUNNING", TIMEOUT);
  }

  /// Starts what has failed again; does nothing to what runs.
  public void restartFailed(String connector) throws IOException, InterruptedException {
    send(
        "POST",
        "/connectors/" + connector + "/restart?includeTasks=true&onlyFailed=true",
        BodyPublishers.noBody());
  }

  public void delete(String connector) throws IOException, InterruptedException {
    send("DELETE", "/connectors/" + connector, BodyPublishers.noBody());
  }

  /// `RUNNING`, `PAUSED`, `FAILED` (the connector or its task), `UNASSIGNED`, or `MISSING`.
  public String state(String connector) throws IOException, InterruptedException {
    var status = status(connector);
    var task = status.path("tasks").path(0).path("state").asText("UNASSIGNED");
    var whole = status.path("connector").path("state").asText("MISSING");
    return whole.equals("RUNNING") ? task : whole;
  }

  private JsonNode status(String connector) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(connect.resolve("/connectors/" + connector + "/status"))
            .timeout(TIMEOUT)
            .build();
    return JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
  }

  private void await(String connector, String state, Duration within)
      throws IOException, InterruptedException, TimeoutException {
    var until = Instant.now().plus(within);
    for (var now = state(connector); !now.equals(state); now = state(connector)) {
      if (Instant.now().isAfter(until)) {
        var trace = status(connector).path("tasks").path(0).path("trace").asText();
        throw new TimeoutException(
            "the connector "
                + connector
                + " is still "
                + now
                + ", not "
                + state
                + trace.lines().findFirst().map(line -> ": " + line).orElse(""));
      }
      if (now.equals("FAILED")) {
        restartFailed(connector);
        TimeUnit.MILLISECONDS.sleep(RESTART_EVERY_MILLIS);
      }
      TimeUnit.MILLISECONDS.sleep(ASK_EVERY_MILLIS);
    }
  }

  /// While Connect moves its work about it answers 409 for a moment.
  private void send(String method, String path, BodyPublisher body)
      throws IOException, InterruptedException {
    var until = Instant.now().plus(TIMEOUT);
    while (true) {
      var request =
          HttpRequest.newBuilder(connect.resolve(path))
              .timeout(TIMEOUT)
              .header("content-type", "application/json")
              .method(method, body)
              .build();
      var response = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() < 300) {
        return;
      }
      if (response.statusCode() != CONFLICT || Instant.now().isAfter(until)) {
        throw new IOException(
            method
                + " "
                + path
                + " was answered "
                + response.statusCode()
                + ": "
                + response.body());
      }
      TimeUnit.MILLISECONDS.sleep(ASK_EVERY_MILLIS);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
