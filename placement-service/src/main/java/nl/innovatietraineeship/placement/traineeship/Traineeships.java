package nl.innovatietraineeship.placement.traineeship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.placement.access.Scope;
import nl.innovatietraineeship.placement.access.Selection;
import nl.innovatietraineeship.placement.plan.PlanId;
import nl.innovatietraineeship.placement.trainee.TraineeId;
import org.jspecify.annotations.Nullable;

/// The traineeships.
@ApplicationScoped
class Traineeships {

  @Inject EntityManager entities;
  @Inject Scope scope;

  void add(Traineeship traineeship) {
    entities.persist(traineeship);
  }

  Selection<Traineeship> visible() {
    return Selection.of(entities, Traineeship.class, scope.traineeships());
  }

  /// One that the caller may see.
  ///
  /// @throws NotFound when there is none in the caller's scope
  Traineeship sought(String raw) {
    return visible().find(raw).orElseThrow(() -> new NotFound("traineeship", raw));
  }

  /// Those of the caller's own hogeschool.
  Selection<Traineeship> ofOwnHogeschool() {
    return Selection.of(entities, Traineeship.class, scope.ofOwnHogeschool());
  }

  /// Those of the caller's own hogeschool or firm.
  Selection<Traineeship> ofOwnHogeschoolOrFirm() {
    return Selection.of(entities, Traineeship.class, scope.traineeshipsOfOwnHogeschoolOrFirm());
  }

  /// Another traineeship of the trainee, not cancelled, that shares a day with this time; the
  /// caller holds the trainee's row.
  ///
  /// @param except the reference of the one that is asked for; null for a new one
  Optional<String> overlapping(
      TraineeId trainee, LocalDate first, LocalDate last, @Nullable String except) {
    return entities
        .createQuery(
            "select t.reference from Traineeship t where t.traineeId.value = :trainee"
                + " and t.state <> :cancelled and t.reference <> :except"
                + " and coalesce(t.internship.startedOn, t.plannedStart) <= :last and t.plannedEnd >= :first"
                + " order by t.reference",
            String.class)
        .setParameter("trainee", trainee.value())
        .setParameter("cancelled", TraineeshipState.Name.CANCELLED)
        .setParameter("except", except == null ? "" : except)
        .setParameter("first", first)
        .setParameter("last", last)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /// The plan of one in that scope: its row is locked first.
  PlanId planOf(Selection<Traineeship> scope, String raw) {
    return scope
        .fact(raw, "e.planId", PlanId.class)
        .orElseThrow(() -> new NotFound("traineeship", raw));
  }

  /// One of the caller's own hogeschool, held until the end of the transaction.
  Traineeship lockOwn(String raw) {
    return ofOwnHogeschool().lock(raw).orElseThrow(() -> new NotFound("traineeship", raw));
  }

  /// One of the caller's institution, for a lector, held until the end of the transaction.
  Traineeship lockOfOwnLector(String raw) {
    return Selection.of(entities, Traineeship.class, scope.ofOwnLector())
        .lock(raw)
        .orElseThrow(() -> new NotFound("traineeship", raw));
  }

  /// The matches of a plan, held until the end of the transaction; the caller holds the plan's row.
  List<Traineeship> lockMatches(PlanId plan) {
    return lockIn(plan, List.of(TraineeshipState.Name.MATCHED));
  }

  /// Those of a plan that started and are not over, held likewise.
  List<Traineeship> lockRunning(PlanId plan) {
    return lockIn(plan, TraineeshipState.Name.RUNNING);
  }

  private List<Traineeship> lockIn(PlanId plan, List<TraineeshipState.Name> states) {
    return entities
        .createQuery(
            "select t from Traineeship t where t.planId.value = :plan and t.state in :states"
                + " order by t.id.value",
            Traineeship.class)
        .setParameter("plan", plan.value())
        .setParameter("states", states)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
