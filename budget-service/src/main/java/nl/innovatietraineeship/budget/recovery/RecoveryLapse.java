package nl.innovatietraineeship.budget.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import nl.innovatietraineeship.budget.call.Calls;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.clock.DueJob;

/// When five years have passed, what is open is not recovered any more. Source: Awb 4:57(4),
/// 4:104(1).
@ApplicationScoped
class RecoveryLapse implements DueJob {

  @Inject Calls calls;
  @Inject Recoveries recoveries;
  @Inject Forgoing forgoing;
  @Inject EntityManager entities;

  @Override
  public Optional<Instant> nextDue() {
    return recoveries
        .firstLapse()
        .map(day -> day.atStartOfDay(BusinessClock.AMSTERDAM).toInstant());
  }

  @Override
  public void run(Instant due) {
    for (Recovery recovery : recoveries.lapsedOn(BusinessClock.dayOf(due))) {
      var _ = calls.locked(recovery.grant().callId());
      entities.refresh(recovery);
      switch (recovery.stateName()) {
        case OPEN -> forgoing.lapse(recovery, due);
        // Whoever held the call meanwhile took the last receipt, or the waiver.
        case RECEIVED, REVERSED, WAIVED, LAPSED -> {}
      }
    }
  }
}
