package nl.innovatietraineeship.placement.traineeship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.id.IdOrReference;
import nl.innovatietraineeship.kit.problem.NotFound;

/// The histories of traineeships, as they are read. A traineeship writes its own.
@ApplicationScoped
class TraineeshipHistory {

  @Inject EntityManager entities;

  /// Of one traineeship, the first step first.
  List<TraineeshipStep> page(Traineeship of, PageRequest page) {
    return entities
        .createQuery(
            "select s from TraineeshipStep s where s.traineeship = :of and s.id > :after"
                + " order by s.id",
            TraineeshipStep.class)
        .setParameter("of", of)
        .setParameter("after", page.afterId())
        .setMaxResults(page.fetch())
        .getResultList();
  }

  TraineeshipStep read(Traineeship of, String raw) {
    return IdOrReference.idOf(raw)
        .flatMap(id ->
            entities
                .createQuery(
                    "select s from TraineeshipStep s where s.traineeship = :of and s.id = :id",
                    TraineeshipStep.class)
                .setParameter("of", of)
                .setParameter("id", id)
                .getResultStream()
                .findFirst())
        .orElseThrow(() -> new NotFound("step", raw));
  }
}
