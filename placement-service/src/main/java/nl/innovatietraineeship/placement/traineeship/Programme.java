package nl.innovatietraineeship.placement.traineeship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.innovatietraineeship.placement.plan.Plans;

/// How far the training is that the call of a traineeship asks.
@ApplicationScoped
class Programme {

  @Inject Plans plans;
  @Inject SupervisionRecords records;

  /// Empty while it is not known what the call asks.
  Optional<List<TrainingProgramme.Lacking>> lacks(Traineeship of) {
    return Optional.ofNullable(lacks(List.of(of)).get(of.id()));
  }

  /// The same of several at once; one of which it is not known what the call asks is left out.
  Map<TraineeshipId, List<TrainingProgramme.Lacking>> lacks(List<Traineeship> several) {
    var sessions = plans.trainingSessions(several.stream().map(Traineeship::callId).toList());
    var attended = records.attended(several);
    var lacks = new HashMap<TraineeshipId, List<TrainingProgramme.Lacking>>();
    for (Traineeship each : several) {
      Optional.ofNullable(sessions.get(each.callId()))
          .map(TrainingProgramme::new)
          .map(asked -> asked.lacks(attended.getOrDefault(each.id(), Map.of())))
          .ifPresent(lacking -> lacks.put(each.id(), lacking));
    }
    return lacks;
  }
}
