package nl.innovatietraineeship.overview.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where each service listens, such as `http://127.0.0.1:8081`.
@ApplicationScoped
public class ServiceAddresses {

  @ConfigProperty(name = "suite.services.placement")
  URI placement;

  @ConfigProperty(name = "suite.services.plan-review")
  URI planReview;

  @ConfigProperty(name = "suite.services.budget")
  URI budget;

  public URI of(Service service) {
    return switch (service) {
      case PLACEMENT -> placement;
      case PLAN_REVIEW -> planReview;
      case BUDGET -> budget;
    };
  }
}
