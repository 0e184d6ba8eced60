package nl.innovatietraineeship.budget.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.innovatietraineeship.budget.claim.PlanId;

/// What was performed, per slot of a plan; each kind counts once a slot, whoever comes later.
@ApplicationScoped
public class Performance {

  @Inject EntityManager entities;

  /// @return false when the slot has this already
  public boolean record(Fact fact) {
    return entities
            .createNativeQuery(
                "insert into slot_performance (call_id, plan_id, slot_no, kind, traineeship_id,"
                    + " traineeship, on_day, late) values (:call, :plan, :slot, :kind,"
                    + " :traineeshipId, :traineeship, :on, :late) on conflict do nothing")
            .setParameter("call", fact.callId().value())
            .setParameter("plan", fact.planId().value())
            .setParameter("slot", fact.slotNo())
            .setParameter("kind", fact.kind().name())
            .setParameter("traineeshipId", fact.traineeshipId().value())
            .setParameter("traineeship", fact.traineeship())
            .setParameter("on", fact.on())
            .setParameter("late", fact.late())
            .executeUpdate()
        > 0;
  }

  /// How many slots of a plan have started, whatever became of it.
  public int started(PlanId plan) {
    return slots(plan, FactKind.STARTED).size();
  }

  /// The slots that have this, those that came too late left out.
  public Set<Integer> slots(PlanId plan, FactKind kind) {
    List<?> numbers =
        entities
            .createNativeQuery(
                "select slot_no from slot_performance where plan_id = :plan and kind = :kind"
                    + " and not late",
                Integer.class)
            .setParameter("plan", plan.value())
            .setParameter("kind", kind.name())
            .getResultList();
    return numbers.stream().map(Integer.class::cast).collect(Collectors.toCollection(TreeSet::new));
  }
}
