package nl.innovatietraineeship.overview.proxy;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/// Without TLS the gateway speaks HTTP/1.1 only: an upgrade to HTTP/2 in clear text would hold a
/// request's body back until all of it is there. With TLS the client chooses HTTP/2 by ALPN.
@ApplicationScoped
class ClearText implements HttpServerOptionsCustomizer {

  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    options.setHttp2ClearTextEnabled(false);
  }
}
