package nl.innovatietraineeship.placement.traineeship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.IfMatch;
import nl.innovatietraineeship.kit.problem.NotAllowed;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.placement.access.Scope;
import nl.innovatietraineeship.placement.company.Companies;

/// Confirm and revoke, each party for itself. The traineeship's row is held meanwhile, so that
/// confirmations in parallel all stand.
@ApplicationScoped
@Transactional
class ConfirmationLifecycle {

  @Inject Traineeships traineeships;
  @Inject Companies companies;
  @Inject Scope scope;
  @Inject BusinessClock clock;
  @Inject IfMatch ifMatch;

  Traineeship confirm(String raw, Party party) {
    Traineeship traineeship = lock(raw, party);
    traineeship.confirm(party, scope.sub(), clock.instant());
    return traineeship;
  }

  Traineeship revoke(String raw, Party party) {
    Traineeship traineeship = lock(raw, party);
    ifMatch.require(traineeship);
    traineeship.revoke(party, scope.sub(), clock.instant());
    return traineeship;
  }

  private Traineeship lock(String raw, Party party) {
    Traineeship traineeship =
        traineeships.visible().lock(raw).orElseThrow(() -> new NotFound("traineeship", raw));
    if (!isOneself(party, traineeship)) {
      throw new NotAllowed("Each party confirms for itself.");
    }
    return traineeship;
  }

  private boolean isOneself(Party party, Traineeship traineeship) {
    return switch (party) {
      case HOGESCHOOL -> scope.isHogeschool(traineeship.brin());
      case COMPANY -> scope.isCompany(companies.get(traineeship.companyId()).kvk());
      case TRAINEE -> scope.isTrainee(traineeship.traineeId().value());
    };
  }
}
