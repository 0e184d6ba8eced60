package nl.innovatietraineeship.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The suite's API as one actor or another sees it, by the gateway only.
public final class Api implements AutoCloseable {
  /// Longer than the gateway waits for a service, so that its problem is what is told.
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(40);

  private static final int NOT_FOUND = 404;

  private final Suite suite;
  private final Http http = new Http();
  private final Map<Actor, String> tokens = new ConcurrentHashMap<>();

  public Api(Suite suite) {
    this.suite = suite;
  }

  public Session as(Actor actor) {
    return new Session(actor);
  }

  @Override
  public void close() {
    http.close();
  }

  private String token(Actor actor) {
    return tokens.computeIfAbsent(actor, this::mint);
  }

  private String mint(Actor actor) {
    var request =
        HttpRequest.newBuilder(suite.oidc().resolve("/mint"))
            .timeout(ANSWER_WITHIN)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(Json.write(actor.claims())))
            .build();
    var answer = http.send(request);
    var token = Json.read(answer.body()).path("access_token");
    if (!token.isTextual()) {
      throw new Refused("POST /mint for " + actor.sub(), answer.statusCode(), answer.body());
    }
    return token.asText();
  }

  /// Requests with the token of one actor.
  public final class Session {
    private final Actor actor;

    private Session(Actor actor) {
      this.actor = actor;
    }

    public JsonNode get(String path) {
      return send("GET", path, null);
    }

    /// The resource, or nothing where there is none in this actor's scope.
    public Optional<JsonNode> find(String path) {
      try {
        return Optional.of(get(path));
      } catch (Refused refused) {
        if (refused.status() == NOT_FOUND) {
          return Optional.empty();
        }
        throw refused;
      }
    }

    /// The items of all pages.
    ///
    /// @param path with a query already, to which the cursor is added
    public List<JsonNode> items(String path) {
      var items = new ArrayList<JsonNode>();
      JsonNode page = get(path);
      page.path("items").forEach(items::add);
      while (page.path("next").isTextual()) {
        page = get(path + "&cursor=" + page.path("next").asText());
        page.path("items").forEach(items::add);
      }
      return items;
    }

    public JsonNode post(String path) {
      return send("POST", path, null);
    }

    public JsonNode post(String path, Object body) {
      return send("POST", path, body);
    }

    public JsonNode put(String path) {
      return send("PUT", path, null);
    }

    public JsonNode put(String path, Object body) {
      return send("PUT", path, body);
    }

    private JsonNode send(String method, String path, @Nullable Object body) {
      var request =
          HttpRequest.newBuilder(URI.create(suite.gateway() + path))
              .timeout(ANSWER_WITHIN)
              .header("Authorization", "Bearer " + token(actor))
              .header("Accept", "application/json, application/problem+json");
      if (method.equals("POST")) {
        request.header("Idempotency-Key", UUID.randomUUID().toString());
      }
      if (body == null) {
        request.method(method, BodyPublishers.noBody());
      } else {
        request.header("Content-Type", "application/json");
        request.method(method, BodyPublishers.ofString(Json.write(body)));
      }
      var answer = http.send(request.build());
      if (answer.statusCode() / 100 != 2) {
        throw new Refused(
            method + " " + path + " by " + actor.sub(), answer.statusCode(), answer.body());
      }
      return Json.read(answer.body());
    }
  }
}
