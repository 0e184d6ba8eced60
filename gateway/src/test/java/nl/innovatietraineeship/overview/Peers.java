package nl.innovatietraineeship.overview;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.EnumMap;
import java.util.Map;
import nl.innovatietraineeship.overview.service.Service;
import org.jspecify.annotations.Nullable;

/// A peer at each service's address.
public class Peers implements QuarkusTestResourceLifecycleManager {

  private static final Map<Service, Peer> PEERS = new EnumMap<>(Service.class);

  static Peer at(Service service) {
    @Nullable Peer peer = PEERS.get(service);
    if (peer == null) {
      throw new IllegalStateException("the test lacks @OnTheStack");
    }
    return peer;
  }

  static void reset() {
    PEERS.values().forEach(Peer::reset);
  }

  @Override
  public Map<String, String> start() {
    for (Service service : Service.values()) {
      PEERS.put(service, new Peer());
    }
    return Map.of(
        "suite.services.placement", at(Service.PLACEMENT).address(),
        "suite.services.plan-review", at(Service.PLAN_REVIEW).address(),
        "suite.services.budget", at(Service.BUDGET).address());
  }

  @Override
  public void stop() {
    PEERS.values().forEach(Peer::leave);
    PEERS.clear();
  }
}
