package nl.innovatietraineeship.budget.absorbed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.claim.PlanId;
import nl.innovatietraineeship.kit.id.Ids;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The record of events that came too late: commands refuse, events are absorbed.
@ApplicationScoped
public class AbsorbedEvents {

  private static final Logger LOG = Logger.getLogger(AbsorbedEvents.class);

  @Inject EntityManager entities;
  @Inject Ids ids;

  /// @param type as in the catalogue, such as `plan-withdrawn`
  /// @param plan null where the event is of the call
  public void record(
      String type, CallId call, @Nullable PlanId plan, Absorption reason, Instant occurredOn) {
    LOG.infof("%s of call %s is absorbed: %s", type, call.value(), reason);
    entities
        .createNativeQuery(
            "insert into absorbed_event (id, type, call_id, plan_id, reason, occurred_on)"
                + " values (:id, :type, :call, cast(:plan as uuid), :reason, :occurred)")
        .setParameter("id", ids.next())
        .setParameter("type", type)
        .setParameter("call", call.value())
        .setParameter("plan", plan == null ? null : plan.value().toString())
        .setParameter("reason", reason.name())
        .setParameter("occurred", occurredOn)
        .executeUpdate();
  }
}
