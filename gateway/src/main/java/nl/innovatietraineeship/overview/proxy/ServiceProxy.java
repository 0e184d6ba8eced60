package nl.innovatietraineeship.overview.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import nl.innovatietraineeship.overview.service.Service;
import nl.innovatietraineeship.overview.service.ServiceAddresses;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Passes requests on to the services and streams their answers back. It knows no rule, no login
/// and no body: the services do. A body that is announced as too long ends before it, at the kit's.
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

  private static final int NOT_FOUND = 404;

  /// The clock of a service is moved with those of all, by the gateway's own resource.
  private static final Pattern CLOCK = Pattern.compile("/[^/]+/v1/+clock([/;].*)?");

  private static final Set<HttpMethod> WITH_BODY =
      Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

  @Inject Vertx vertx;
  @Inject ServiceAddresses addresses;
  @Inject ProxyProblems problems;

  @ConfigProperty(name = "suite.proxy.answer-timeout")
  Duration answerTimeout;

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
    } else {
      announceBody(request.request());
      // Until there is a connection to write the body to.
      request.request().pause();
      proxy.handle(request.request());
    }
  }

  /// A read has no body; HTTP/2 may end it with an empty one, which HTTP/1.1 would have to
  /// announce.
  private static void dropBodyOfReads(ProxyRequest request) {
    if (!WITH_BODY.contains(request.getMethod())) {
      request.setBody(null);
      request.proxiedRequest().resume();
    }
  }

  /// HTTP/2 has no chunks: a body without a length is not announced there, but must be to HTTP/1.1.
  private static void announceBody(HttpServerRequest request) {
    if (request.version() == HttpVersion.HTTP_2
        && WITH_BODY.contains(request.method())
        && request.getHeader("Content-Length") == null) {
      request.headers().set("transfer-encoding", "chunked");
    }
  }

  private HttpProxy proxy(Service service, HttpClient client) {
    return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
        .origin((OriginRequestProvider) context -> connect(service, context.client()))
        .addInterceptor(
            new ProxyInterceptor() {
              @Override
              public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
                Headers.towards(context.request());
                dropBodyOfReads(context.request());
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
