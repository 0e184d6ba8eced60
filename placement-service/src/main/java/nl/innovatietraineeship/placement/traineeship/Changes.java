package nl.innovatietraineeship.placement.traineeship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.innovatietraineeship.placement.access.Rows;
import nl.innovatietraineeship.placement.access.Selection;

/// Pauses and amendments of traineeships.
@ApplicationScoped
class Changes {

  @Inject EntityManager entities;

  void add(Object made) {
    entities.persist(made);
  }

  Selection<Pause> pauses(Traineeship of) {
    return Selection.of(entities, Pause.class, rows(of));
  }

  Selection<Amendment> amendments(Traineeship of) {
    return Selection.of(entities, Amendment.class, rows(of));
  }

  private static Rows rows(Traineeship of) {
    return new Rows("e.traineeshipId.value = :of", Map.of("of", of.id().value()));
  }

  boolean pausedWithin(TraineeshipId of, LocalDate first, LocalDate last) {
    return !entities
        .createQuery(
            "select 1 from Pause p where p.traineeshipId.value = :of"
                + " and p.firstDay <= :last and p.lastDay >= :first",
            Integer.class)
        .setParameter("of", of.value())
        .setParameter("first", first)
        .setParameter("last", last)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /// The first day of the last pause beside this one.
  Optional<LocalDate> otherPauseBegins(Pause pause) {
    return Optional.ofNullable(
        entities
            .createQuery(
                "select max(p.firstDay) from Pause p where p.traineeshipId.value = :of"
                    + " and p.id.value <> :pause",
                LocalDate.class)
            .setParameter("of", pause.traineeshipId().value())
            .setParameter("pause", pause.id().value())
            .getSingleResult());
  }

  /// The amendments that are proposed, by traineeship.
  Map<TraineeshipId, List<Amendment>> open(List<Traineeship> of) {
    return open(of, LockModeType.NONE);
  }

  private Map<TraineeshipId, List<Amendment>> open(List<Traineeship> of, LockModeType lock) {
    return entities
        .createQuery(
            "select a from Amendment a where a.traineeshipId.value in :of and a.state = :proposed"
                + " order by a.id.value",
            Amendment.class)
        .setParameter("of", of.stream().map(each -> each.id().value()).toList())
        .setParameter("proposed", AmendmentState.PROPOSED)
        .setLockMode(lock)
        .getResultStream()
        .collect(Collectors.groupingBy(Amendment::traineeshipId));
  }

  /// The traineeship took another state: what was proposed in the one before and has no meaning in
  /// this one is rejected. The caller holds its row.
  void overtake(Traineeship of, Instant at) {
    overtake(List.of(of), at);
  }

  /// The same of many, with one look at what is open.
  void overtake(List<Traineeship> of, Instant at) {
    Map<TraineeshipId, List<Amendment>> open =
        of.isEmpty() ? Map.of() : open(of, LockModeType.PESSIMISTIC_WRITE);
    for (Traineeship each : of) {
      for (Amendment amendment : open.getOrDefault(each.id(), List.of())) {
        if (each.overtakes(amendment.kind())) {
          each.overtake(amendment, at);
        }
      }
    }
  }

  boolean isOpen(TraineeshipId of, AmendmentKind kind) {
    return !entities
        .createQuery(
            "select 1 from Amendment a where a.traineeshipId.value = :of and a.kind = :kind"
                + " and a.state = :proposed",
            Integer.class)
        .setParameter("of", of.value())
        .setParameter("kind", kind)
        .setParameter("proposed", AmendmentState.PROPOSED)
        .getResultList()
        .isEmpty();
  }
}
