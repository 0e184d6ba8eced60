package nl.innovatietraineeship.placement.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import nl.innovatietraineeship.kit.clock.BusinessClock;

/// What is past and what is to come in a body, such as `@PastOrPresent`, is so on the business
/// clock.
@ApplicationScoped
class BusinessTime implements ClockProvider {

  @Inject BusinessClock clock;

  @Override
  public Clock getClock() {
    return clock;
  }
}
