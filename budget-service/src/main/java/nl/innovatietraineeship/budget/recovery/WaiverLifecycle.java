package nl.innovatietraineeship.budget.recovery;

import static nl.innovatietraineeship.budget.recovery.RecoveryRule.A_RECOVERY_HAS_ONE_OPEN_WAIVER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import nl.innovatietraineeship.budget.call.Calls;
import nl.innovatietraineeship.budget.grant.About;
import nl.innovatietraineeship.budget.grant.GrantHistory;
import nl.innovatietraineeship.budget.grant.Step;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/// The commands on waivers of recoveries, each under the lock of the call.
@ApplicationScoped
class WaiverLifecycle {

  @Inject Calls calls;
  @Inject Recoveries recoveries;
  @Inject Waivers waivers;
  @Inject Forgoing forgoing;
  @Inject GrantHistory history;
  @Inject EntityManager entities;
  @Inject Ids ids;
  @Inject BusinessClock clock;
  @Inject CurrentCaller caller;

  Waiver prepare(NewWaiver input) {
    Recovery recovery = locked(recoveries.named(input.recovery()));
    if (waivers.isOneOpen(recovery.id())) {
      throw A_RECOVERY_HAS_ONE_OPEN_WAIVER.brokenBy("prepare a waiver", recovery.state());
    }
    Waiver waiver =
        Waiver.prepare(
            new WaiverId(ids.next()),
            waivers.countOf(recovery.id()) + 1,
            recovery,
            input.reasons(),
            caller.get().sub(),
            clock.instant());
    waivers.persist(waiver);
    tell(waiver, Step.WAIVER_PREPARED, waiver.reasons());
    return waiver;
  }

  Waiver approve(String id) {
    Waiver waiver = waivers.sought(id);
    Recovery recovery = locked(recoveries.known(waiver.recoveryId()));
    entities.refresh(waiver);
    Instant at = clock.instant();
    waiver.approve(recovery, caller.get().sub(), at);
    tell(waiver, Step.WAIVER_APPROVED, null);
    forgoing.waive(recovery, at);
    return waiver;
  }

  Waiver reject(String id, String because) {
    Waiver waiver = waivers.sought(id);
    var _ = locked(recoveries.known(waiver.recoveryId()));
    entities.refresh(waiver);
    waiver.reject(caller.get().sub(), clock.instant(), because);
    tell(waiver, Step.WAIVER_REJECTED, because);
    return waiver;
  }

  private void tell(Waiver waiver, Step step, @Nullable String because) {
    About about = About.of(waiver.reference()).worth(waiver.amount()).because(because);
    history.add(waiver.grant(), step, clock.instant(), about);
  }

  /// Read again when the call is locked: somebody else may have told of it meanwhile.
  private Recovery locked(Recovery recovery) {
    var _ = calls.locked(recovery.grant().callId());
    entities.refresh(recovery);
    return recovery;
  }
}
