package nl.innovatietraineeship.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.innovatietraineeship.kit.problem.FrameworkProblem;
import nl.innovatietraineeship.kit.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What holds for every answer, whoever made it: `API-Version`, the security headers of the Dutch
/// API design rules, and a problem instead of the framework's own error pages.
@ApplicationScoped
class FrameworkErrors {

  /// Before everything else, so that no answer escapes.
  private static final int FIRST = 10_000;

  private static final int BEFORE_RESOURCES = -1;

  /// What is read before its sender is known may take little memory only.
  private static final long READ_AHEAD = 64 << 10;

  private static final int[] STATUSES = {
    400, 401, 403, 404, 405, 406, 413, 414, 415, 431, 500, 503
  };

  @Inject ObjectMapper json;

  @ConfigProperty(name = "suite.api-version")
  String apiVersion;

  /// Whoever makes a client may read it, from any page.
  @ConfigProperty(name = "quarkus.smallrye-openapi.path")
  String description;

  @ConfigProperty(name = "quarkus.rest.path")
  String resources;

  @ConfigProperty(name = "quarkus.http.limits.max-body-size")
  MemorySize largest;

  void headers(@Observes Filters filters) {
    filters.register(this::head, FIRST);
  }

  void pages(@Observes Router router) {
    for (int status : STATUSES) {
      router.errorHandler(status, this::problem);
    }
    router.route().order(-FIRST).failureHandler(this::failed);
    BodyHandler ahead = BodyHandler.create(false).setBodyLimit(READ_AHEAD);
    router
        .route(resources + "/*")
        .order(BEFORE_RESOURCES)
        .handler(context -> {
          if (isReadAhead(context.request())) {
            ahead.handle(context);
          } else {
            context.next();
          }
        });
  }

  /// The usual command, a little JSON: its resource finds the body whole, and no thread has to wait
  /// for it and be woken. All else is read by the resource, once it is known who sends it; so is
  /// HTTP/2, of which the framework would pause a request that has ended.
  private static boolean isReadAhead(HttpServerRequest request) {
    long length = length(request);
    String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
    return request.version() != HttpVersion.HTTP_2
        && length > 0
        && length <= READ_AHEAD
        && type != null
        && type.contains("json")
        && request.headers().contains(HttpHeaders.AUTHORIZATION);
  }

  private void head(RoutingContext context) {
    HttpServerResponse response = context.response();
    ReceivedAt.mark(context);
    if (context.normalizedPath().startsWith(description)) {
      response.putHeader("Access-Control-Allow-Origin", "*");
    }
    context.addHeadersEndHandler(end -> complete(response));
    if (length(context.request()) > largest.asLongValue()) {
      // The framework itself would refuse it without a problem. In HTTP/2 the header is forbidden.
      if (context.request().version() != HttpVersion.HTTP_2) {
        response.putHeader(HttpHeaders.CONNECTION, "close");
      }
      context.fail(413);
      return;
    }
    context.next();
  }

  /// What the request says of its body; the server counts what does not say.
  private static long length(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
  }

  private void complete(HttpServerResponse response) {
    var headers = response.headers();
    absent(headers, "API-Version", apiVersion);
    absent(headers, "Cache-Control", "no-store");
    absent(headers, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    absent(headers, "Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    absent(headers, "X-Content-Type-Options", "nosniff");
    absent(headers, "X-Frame-Options", "DENY");
    absent(headers, "Referrer-Policy", "no-referrer");
  }

  private static void absent(io.vertx.core.MultiMap headers, String name, String value) {
    if (!headers.contains(name)) {
      headers.set(name, value);
    }
  }

  /// What fails outside a resource; the framework itself would answer without a body. Who is not
  /// let in is left to it: it knows the challenge.
  private void failed(RoutingContext context) {
    Throwable failure = context.failure();
    if (failure instanceof SecurityException || failure instanceof AuthenticationException) {
      context.next();
    } else {
      problem(context);
    }
  }

  private void problem(RoutingContext context) {
    HttpServerResponse response = context.response();
    if (response.ended() || response.headWritten()) {
      return;
    }
    Problem problem = FrameworkProblem.of(context.statusCode(), context.failure());
    response
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .end(write(problem));
  }

  private String write(Problem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem cannot be written", e);
    }
  }
}
