package nl.innovatietraineeship.kit.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.innovatietraineeship.kit.clock.DueJobs;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Names the jobs that fail, and since when. All else works, so that it never makes the service
/// unready.
@Readiness
@ApplicationScoped
class DueWork implements HealthCheck {

  @Inject DueJobs jobs;

  @Override
  public HealthCheckResponse call() {
    var told = HealthCheckResponse.named("Due jobs").up();
    jobs.failing().forEach((name, since) -> told.withData(name, "fails since " + since));
    return told.build();
  }
}
