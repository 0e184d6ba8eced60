package nl.innovatietraineeship.overview.service;

import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/// On whose behalf a service is asked, and in which trace: each service decides itself what this
/// caller may see.
///
/// @param authorization the caller's own bearer token; null for what needs no login
/// @param traceparent the trace of the request
public record OnBehalf(@Nullable String authorization, @Nullable String traceparent) {

  /// For what anybody may ask.
  public static final OnBehalf NOBODY = new OnBehalf(null, null);

  public static OnBehalf of(RoutingContext request) {
    return new OnBehalf(
        request.request().getHeader("Authorization"), request.request().getHeader("traceparent"));
  }
}
