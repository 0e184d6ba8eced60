package nl.innovatietraineeship.overview.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Says which service is missing. The gateway stays ready then: the others still answer through it,
/// and so do its own figures.
@Readiness
@ApplicationScoped
class ServicesHealth implements HealthCheck {

  /// A probe of a cluster waits no longer than this either.
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  @Inject ServiceClient services;

  @Override
  public HealthCheckResponse call() {
    var asked = new EnumMap<Service, CompletableFuture<String>>(Service.class);
    for (Service service : Service.values()) {
      asked.put(service, state(service));
    }
    var told = HealthCheckResponse.named("services").up();
    asked.forEach((service, state) -> told.withData(service.shortName(), state.join()));
    return told.build();
  }

  private CompletableFuture<String> state(Service service) {
    return services
        .get(service, "/q/health/ready", OnBehalf.NOBODY, PATIENCE)
        .handle((answer, failure) -> {
          if (failure != null) {
            return "does not answer";
          }
          return answer.isOk() ? "ready" : "not ready";
        });
  }
}
