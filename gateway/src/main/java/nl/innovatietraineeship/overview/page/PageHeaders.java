package nl.innovatietraineeship.overview.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What the gateway's pages may load. For everything else the kit's answer stands: nothing.
@ApplicationScoped
class PageHeaders {

  /// Behind the kit's headers, before every route.
  private static final int SECOND = 9_000;

  private static final String POLICY = "Content-Security-Policy";
  private static final String SWAGGER_UI = "/swagger-ui";
  private static final Set<String> PAGE = Set.of("/", "/index.html", "/page.css");

  private static final String OF_THE_PAGE =
      "default-src 'none'; style-src 'self'; frame-ancestors 'none'";

  /// Its page has its script and styles inside; it asks the login service for the token.
  private static final String OF_SWAGGER_UI =
      "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'; connect-src 'self' ";

  @ConfigProperty(name = "quarkus.oidc.auth-server-url")
  URI loginInside;

  /// Where browsers find the login service, when that is elsewhere.
  @ConfigProperty(name = "suite.login-url")
  Optional<URI> loginOutside;

  void headers(@Observes Filters filters) {
    filters.register(this::set, SECOND);
  }

  private void set(RoutingContext context) {
    String path = context.normalizedPath();
    if (PAGE.contains(path)) {
      context.response().putHeader(POLICY, OF_THE_PAGE);
    } else if (path.startsWith(SWAGGER_UI)) {
      context
          .response()
          .putHeader(POLICY, OF_SWAGGER_UI + origin(loginOutside.orElse(loginInside)));
    }
    context.next();
  }

  private static String origin(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority();
  }
}
