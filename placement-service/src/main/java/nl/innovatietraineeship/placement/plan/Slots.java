package nl.innovatietraineeship.placement.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.innovatietraineeship.kit.id.Id;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.placement.access.Scope;
import nl.innovatietraineeship.placement.access.Selection;

/// The slots.
@ApplicationScoped
public class Slots {

  @Inject EntityManager entities;
  @Inject Scope scope;
  @Inject Ids ids;

  void open(Plan plan, int count, Instant at) {
    for (int number = 1; number <= count; number++) {
      entities.persist(new Slot(new SlotId(ids.next()), plan, new SlotNo(number), at));
    }
  }

  Selection<Slot> visible() {
    return Selection.of(entities, Slot.class, scope.slots());
  }

  /// The lowest open slot of a plan, held until the end of the transaction. Whoever asks holds the
  /// plan's row, so that of two starts the second sees what the first took.
  public Optional<Slot> lockFree(PlanId plan) {
    return entities
        .createQuery(
            "select s from Slot s where s.planId.value = :plan and s.traineeshipId is null"
                + " and s.closedAt is null order by s.slotNo",
            Slot.class)
        .setParameter("plan", plan.value())
        .setMaxResults(1)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /// A slot comes free, or is closed when the grant no longer pays for so many; the caller holds
  /// the plan's row.
  public void release(Plan plan, Id traineeship, Instant at) {
    lockTakenBy(traineeship).comeFree();
    entities.flush();
    closeFreeAbove(plan, at);
  }

  /// Closes free slots, the highest numbers first, as far as the grant does not pay for them.
  void closeFreeAbove(Plan plan, Instant at) {
    long tooMany =
        counts(List.of(plan.id())).getOrDefault(plan.id(), SlotCounts.NONE).open()
            - plan.slotsGranted();
    if (tooMany <= 0) {
      return;
    }
    entities
        .createQuery(
            "select s from Slot s where s.planId.value = :plan and s.traineeshipId is null"
                + " and s.closedAt is null order by s.slotNo desc",
            Slot.class)
        .setParameter("plan", plan.id().value())
        .setMaxResults(Math.toIntExact(tooMany))
        .getResultList()
        .forEach(slot -> slot.close(at));
  }

  /// The slot that a traineeship holds, held in turn until the end of the transaction.
  private Slot lockTakenBy(Id traineeship) {
    return entities
        .createQuery("select s from Slot s where s.traineeshipId = :traineeship", Slot.class)
        .setParameter("traineeship", traineeship.value())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }

  /// The slots of several plans, counted; a plan without slots is left out.
  public Map<PlanId, SlotCounts> counts(Collection<PlanId> plans) {
    var counts = new HashMap<PlanId, SlotCounts>();
    for (Tuple row :
        entities
            .createQuery(
                "select s.planId.value, count(s), count(s.traineeshipId) from Slot s"
                    + " where s.planId.value in :plans and s.closedAt is null group by s.planId.value",
                Tuple.class)
            .setParameter("plans", plans.stream().map(PlanId::value).toList())
            .getResultList()) {
      long open = row.get(1, Long.class);
      long taken = row.get(2, Long.class);
      counts.put(
          new PlanId(row.get(0, java.util.UUID.class)), new SlotCounts(open, taken, open - taken));
    }
    return counts;
  }
}
