package nl.innovatietraineeship.placement.traineeship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.Map;
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

  /// How many sessions were attended, by topic.
  Map<TrainingTopic, Long> attended(TraineeshipId of) {
    var attended = new EnumMap<TrainingTopic, Long>(TrainingTopic.class);
    for (Tuple row :
        entities
            .createQuery(
                "select s.topic, count(s) from TrainingSession s where s.traineeshipId.value = :of"
                    + " and s.attended = true group by s.topic",
                Tuple.class)
            .setParameter("of", of.value())
            .getResultList()) {
      attended.put(row.get(0, TrainingTopic.class), row.get(1, Long.class));
    }
    return attended;
  }
}
