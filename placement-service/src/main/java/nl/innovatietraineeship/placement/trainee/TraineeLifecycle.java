package nl.innovatietraineeship.placement.trainee;

import static nl.innovatietraineeship.placement.trainee.TraineeRule.A_TRAINEE_IS_REGISTERED_ONCE_A_HOGESCHOOL;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.Bodies;
import nl.innovatietraineeship.kit.http.IfMatch;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.placement.access.Scope;

/// Commands on trainees.
@ApplicationScoped
@Transactional
class TraineeLifecycle {

  @Inject Trainees trainees;
  @Inject Scope scope;
  @Inject Ids ids;
  @Inject BusinessClock clock;
  @Inject IfMatch ifMatch;
  @Inject Bodies bodies;

  Trainee register(TraineeRegistration asked) {
    Brin brin = scope.ownBrin();
    var id = new TraineeId(ids.next());
    refuseRegistered(brin, asked.email(), id, "register");
    Trainee trainee = Trainee.register(id, trainees.nextReference(), brin, asked, clock.instant());
    trainees.add(trainee);
    return trainee;
  }

  Trainee correct(String raw, JsonNode patch) {
    Trainee trainee = trainees.lockOwn(raw);
    ifMatch.require(trainee);
    var corrected =
        bodies.patched(TraineeRegistration.of(trainee), patch, TraineeRegistration.class);
    refuseRegistered(trainee.brin(), corrected.email(), trainee.id(), "correct");
    trainee.correct(corrected);
    return trainee;
  }

  private void refuseRegistered(Brin brin, String email, TraineeId but, String attempted) {
    if (trainees.isRegistered(brin, email, but)) {
      throw A_TRAINEE_IS_REGISTERED_ONCE_A_HOGESCHOOL.brokenBy(attempted, "REGISTERED");
    }
  }
}
