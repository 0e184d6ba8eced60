package nl.innovatietraineeship.placement.traineeship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.innovatietraineeship.kit.problem.NotAllowed;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.placement.access.Scope;
import nl.innovatietraineeship.placement.company.Companies;

/// Holds a traineeship for a party that acts for itself.
@ApplicationScoped
class Oneself {

  @Inject Traineeships traineeships;
  @Inject Companies companies;
  @Inject Scope scope;

  /// @param what the command, as in "Each party confirms for itself."
  Traineeship lock(String raw, Party party, String what) {
    Traineeship traineeship =
        traineeships.visible().lock(raw).orElseThrow(() -> new NotFound("traineeship", raw));
    if (!is(party, traineeship)) {
      throw new NotAllowed("Each party " + what + " for itself.");
    }
    return traineeship;
  }

  /// For whom the caller acts where hogeschool and firm both may.
  Party hogeschoolOrFirm(Traineeship traineeship) {
    return is(Party.HOGESCHOOL, traineeship) ? Party.HOGESCHOOL : Party.COMPANY;
  }

  boolean is(Party party, Traineeship traineeship) {
    return switch (party) {
      case HOGESCHOOL -> scope.isHogeschool(traineeship.brin());
      case COMPANY -> scope.isCompany(companies.get(traineeship.companyId()).kvk());
      case TRAINEE -> scope.isTrainee(traineeship.traineeId().value());
    };
  }
}
