package nl.innovatietraineeship.budget.payment;

import static nl.innovatietraineeship.budget.payment.SuspensionRule.ONE_SUSPENSION_STANDS_AT_A_TIME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import nl.innovatietraineeship.budget.call.Calls;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.grant.Grants;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.security.CurrentCaller;

/// The commands on suspensions of payments.
@ApplicationScoped
class SuspensionLifecycle {

  @Inject Calls calls;
  @Inject Grants grants;
  @Inject Suspensions suspensions;
  @Inject Ids ids;
  @Inject BusinessClock clock;
  @Inject CurrentCaller caller;

  Suspension suspend(NewSuspension input) {
    Grant grant = grants.named(input.grant());
    var _ = calls.locked(grant.callId());
    if (suspensions.isOneStanding(grant.id())) {
      throw ONE_SUSPENSION_STANDS_AT_A_TIME.brokenBy("suspend payments", "SUSPENDED");
    }
    Suspension suspension =
        Suspension.of(
            new SuspensionId(ids.next()),
            suspensions.countOf(grant.id()) + 1,
            grant,
            input.reason(),
            caller.get().sub(),
            clock.today(),
            input.until());
    suspensions.persist(suspension);
    return suspension;
  }

  Suspension lift(String id) {
    Suspension suspension = suspensions.sought(id, LockModeType.PESSIMISTIC_WRITE);
    suspension.lift(caller.get().sub(), clock.today());
    return suspension;
  }
}
