package nl.innovatietraineeship.kit.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import nl.innovatietraineeship.kit.clock.BusinessClock;

/// The moment of receipt: when the request arrived at the server, not when its turn came. What is
/// received within a window counts, however long it then waited for a lock.
@ApplicationScoped
public class ReceivedAt {

  private static final String MARK = "kit.received-nanos";

  @Inject RoutingContext request;
  @Inject BusinessClock clock;

  static void mark(RoutingContext context) {
    context.put(MARK, System.nanoTime());
  }

  /// On the business clock; while that stands still, the moment at which it stands.
  public Instant moment() {
    if (clock.standsStill()) {
      return clock.instant();
    }
    long now = System.nanoTime();
    long mark = request.get(MARK, now);
    return clock.instant().minus(Duration.ofNanos(now - mark));
  }
}
