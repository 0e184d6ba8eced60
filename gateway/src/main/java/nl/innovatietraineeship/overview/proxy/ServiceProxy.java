package nl.innovatietraineeship.overview.proxy;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import nl.innovatietraineeship.overview.service.Service;
import nl.innovatietraineeship.overview.service.ServiceAddresses;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Passes requests on to the services and streams their answers back. It knows no rule, no login
/// and no body: the services do.
@ApplicationScoped
class ServiceProxy {

  /// Before login and resources of the gateway's own, behind the headers that every answer has.
  private static final int ORDER = -1000;

  /// A service answers by virtual threads and 12 database connections: more requests at once than
  /// this only wait there instead of here.
  private static final int CONNECTIONS = 64;

  /// What waits for a connection; more is refused at once rather than late.
  private static final int WAITING = 1000;

  /// Below the services' own idle timeout, so that no connection is closed while it is used anew.
  private static final int KEEP_ALIVE_SECONDS = 60;

  /// A service in the same network is reached at once, or not at all.
  private static final Duration CONNECT = Duration.ofSeconds(2);

  private static final int PAYLOAD_TOO_LARGE = 413;
  private static final int NOT_FOUND = 404;

  /// The clock of a service is moved with those of all, by the gateway's own resource.
  private static final Pattern CLOCK = Pattern.compile("/[^/]+/v1/+clock([/;].*)?");

  @Inject Vertx vertx;
  @Inject ServiceAddresses addresses;
  @Inject ProxyProblems problems;

  @ConfigProperty(name = "suite.proxy.answer-timeout")
  Duration answerTimeout;

  @ConfigProperty(name = "quarkus.http.limits.max-body-size")
  MemorySize longestBody;

  void routes(@Observes Router router) {
    HttpClient client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setMaxPoolSize(CONNECTIONS)
                .setMaxWaitQueueSize(WAITING)
                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                .setConnectTimeout(Math.toIntExact(CONNECT.toMillis())));
    for (Service service : Service.values()) {
      HttpProxy proxy = proxy(service, client);
      router.route(service.base() + "/*").order(ORDER).handler(request -> pass(request, proxy));
    }
  }

  private void pass(RoutingContext request, HttpProxy proxy) {
    if (CLOCK.matcher(request.normalizedPath()).matches()) {
      request.fail(NOT_FOUND);
    } else if (isTooLong(request)) {
      request.response().putHeader("Connection", "close");
      request.fail(PAYLOAD_TOO_LARGE);
    } else {
      // Until there is a connection to write the body to.
      request.request().pause();
      proxy.handle(request.request());
    }
  }

  /// By its announced length; of one without, the service counts the bytes.
  private boolean isTooLong(RoutingContext request) {
    String length = request.request().getHeader("Content-Length");
    return length != null
        && length.matches("\\d{1,18}")
        && Long.parseLong(length) > longestBody.asLongValue();
  }

  private HttpProxy proxy(Service service, HttpClient client) {
    return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
        .origin((OriginRequestProvider) context -> connect(service, context.client()))
        .addInterceptor(
            new ProxyInterceptor() {
              @Override
              public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
                Headers.towards(context.request());
                return context
                    .sendRequest()
                    .recover(failure ->
                        Future.succeededFuture(problems.answer(context, service, failure)));
              }

              @Override
              public Future<Void> handleProxyResponse(ProxyContext context) {
                Headers.back(context.response());
                return context.sendResponse();
              }
            });
  }

  private Future<HttpClientRequest> connect(Service service, HttpClient pool) {
    URI address = addresses.of(service);
    return pool.request(
            new RequestOptions()
                .setHost(address.getHost())
                .setPort(address.getPort())
                .setConnectTimeout(CONNECT.toMillis())
                .setIdleTimeout(answerTimeout.toMillis()))
        .recover(failure -> Future.failedFuture(new Unreachable(failure)));
  }
}
