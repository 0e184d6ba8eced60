package nl.innovatietraineeship.budget.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.call.Calls;
import nl.innovatietraineeship.budget.claim.Claim;
import nl.innovatietraineeship.budget.claim.Claims;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.clock.DueJob;
import nl.innovatietraineeship.kit.outbox.Outbox;

/// When the waiting list of a call is over, who still waits is so no more.
@ApplicationScoped
class WaitlistLapse implements DueJob {

  @Inject Calls calls;
  @Inject Claims claims;
  @Inject Outbox outbox;

  @Override
  public Optional<Instant> nextDue() {
    return calls
        .firstWaitlistEnd()
        .map(day -> day.atStartOfDay(BusinessClock.AMSTERDAM).toInstant());
  }

  @Override
  public void run(Instant due) {
    LocalDate on = BusinessClock.dayOf(due);
    for (CallId ended : calls.withWaitlistUntil(on.minusDays(1))) {
      Call call = calls.locked(ended);
      Integer ranking = call.rankingVersion();
      if (ranking != null) {
        for (Claim claim : claims.waiting(ended, ranking)) {
          claim.lapse(on);
          outbox.add(ClaimLapsed.of(claim, on, due));
        }
      }
    }
  }
}
