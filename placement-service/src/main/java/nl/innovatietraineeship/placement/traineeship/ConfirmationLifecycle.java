package nl.innovatietraineeship.placement.traineeship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.IfMatch;
import nl.innovatietraineeship.placement.access.Scope;

/// Confirm and revoke, each party for itself. The traineeship's row is held meanwhile, so that
/// confirmations in parallel all stand.
@ApplicationScoped
@Transactional
class ConfirmationLifecycle {

  @Inject Oneself oneself;
  @Inject Scope scope;
  @Inject BusinessClock clock;
  @Inject IfMatch ifMatch;

  Traineeship confirm(String raw, Party party) {
    Traineeship traineeship = oneself.lock(raw, party, "confirms");
    traineeship.confirm(party, scope.sub(), clock.instant());
    return traineeship;
  }

  Traineeship revoke(String raw, Party party) {
    Traineeship traineeship = oneself.lock(raw, party, "confirms");
    ifMatch.require(traineeship);
    traineeship.revoke(party, scope.sub(), clock.instant());
    return traineeship;
  }
}
