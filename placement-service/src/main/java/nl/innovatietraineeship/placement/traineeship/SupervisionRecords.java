package nl.innovatietraineeship.placement.traineeship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.innovatietraineeship.placement.access.Rows;
import nl.innovatietraineeship.placement.access.Selection;

/// Recorded meetings and sessions.
@ApplicationScoped
class SupervisionRecords {

  @Inject EntityManager entities;

  void add(Object made) {
    entities.persist(made);
  }

  Selection<SupervisionMeeting> meetings(Traineeship of) {
    return Selection.of(entities, SupervisionMeeting.class, rows(of));
  }

  Selection<TrainingSession> sessions(Traineeship of) {
    return Selection.of(entities, TrainingSession.class, rows(of));
  }

  private static Rows rows(Traineeship of) {
    return new Rows("e.traineeshipId.value = :of", Map.of("of", of.id().value()));
  }

  /// How many sessions were attended, by traineeship and topic; one without any is left out.
  Map<TraineeshipId, Map<TrainingTopic, Long>> attended(List<Traineeship> several) {
    var attended = new HashMap<TraineeshipId, Map<TrainingTopic, Long>>();
    for (Tuple row :
        entities
            .createQuery(
                "select s.traineeshipId.value, s.topic, count(s) from TrainingSession s"
                    + " where s.traineeshipId.value in :several and s.attended = true"
                    + " group by s.traineeshipId.value, s.topic",
                Tuple.class)
            .setParameter("several", several.stream().map(each -> each.id().value()).toList())
            .getResultList()) {
      attended
          .computeIfAbsent(
              new TraineeshipId(row.get(0, UUID.class)), _ -> new EnumMap<>(TrainingTopic.class))
          .put(row.get(1, TrainingTopic.class), row.get(2, Long.class));
    }
    return attended;
  }
}
