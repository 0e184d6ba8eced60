package nl.innovatietraineeship.placement.trainee;

import static nl.innovatietraineeship.placement.trainee.TraineeRule.A_TRAINEE_IS_REGISTERED_ONCE_A_HOGESCHOOL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.innovatietraineeship.kit.clock.BusinessClock;
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

  Trainee register(TraineeRegistration asked) {
    Brin brin = scope.ownBrin();
    if (trainees.isRegistered(brin, asked.email())) {
      throw A_TRAINEE_IS_REGISTERED_ONCE_A_HOGESCHOOL.brokenBy("register", "REGISTERED");
    }
    Trainee trainee =
        Trainee.register(
            new TraineeId(ids.next()), trainees.nextReference(), brin, asked, clock.instant());
    trainees.add(trainee);
    return trainee;
  }
}
