package nl.innovatietraineeship.placement.traineeship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.innovatietraineeship.placement.access.Rows;
import nl.innovatietraineeship.placement.access.Selection;
import org.jspecify.annotations.Nullable;

/// Recorded meetings and sessions.
@ApplicationScoped
class SupervisionRecords {

  @Inject EntityManager entities;

  void add(Object made) {
    entities.persist(made);
  }

  /// Whether a meeting of that day is recorded, and stands.
  boolean hasMeeting(Traineeship of, LocalDate day) {
    return entities
            .createQuery(
                "select count(m) from SupervisionMeeting m where m.traineeshipId = :of"
                    + " and m.day = :day and m.withdrawn.withdrawnOn is null",
                Long.class)
            .setParameter("of", of.id())
            .setParameter("day", day)
            .getSingleResult()
        > 0;
  }

  /// Whether a session of that day and topic is recorded, and stands.
  boolean hasSession(Traineeship of, LocalDate day, TrainingTopic topic) {
    return entities
            .createQuery(
                "select count(s) from TrainingSession s where s.traineeshipId = :of"
                    + " and s.day = :day and s.topic = :topic and s.withdrawn.withdrawnOn is null",
                Long.class)
            .setParameter("of", of.id())
            .setParameter("day", day)
            .setParameter("topic", topic)
            .getSingleResult()
        > 0;
  }

  /// Day of the last meeting that the trainee attended, of those that stand without this record;
  /// null when there is none.
  @Nullable LocalDate lastMeetingWithout(Traineeship of, SupervisionRecord record) {
    return entities
        .createQuery(
            "select max(m.day) from SupervisionMeeting m where m.traineeshipId = :of and m.attended"
                + " and m.withdrawn.withdrawnOn is null and m.reference <> :without",
            LocalDate.class)
        .setParameter("of", of.id())
        .setParameter("without", record.reference())
        .getSingleResult();
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

  /// How many sessions that stand were attended, by traineeship and topic; one without any is left
  /// out.
  Map<TraineeshipId, Map<TrainingTopic, Long>> attended(List<Traineeship> several) {
    var attended = new HashMap<TraineeshipId, Map<TrainingTopic, Long>>();
    for (Tuple row :
        entities
            .createQuery(
                "select s.traineeshipId.value, s.topic, count(s) from TrainingSession s"
                    + " where s.traineeshipId.value in :several and s.attended = true"
                    + " and s.withdrawn.withdrawnOn is null"
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
