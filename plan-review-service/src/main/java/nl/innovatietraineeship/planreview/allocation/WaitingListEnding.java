package nl.innovatietraineeship.planreview.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import nl.innovatietraineeship.kit.clock.DueJob;
import nl.innovatietraineeship.kit.outbox.Outbox;
import nl.innovatietraineeship.planreview.call.Calls;

/// Tells once that the reserve places of a call are over, when the last day of its list is.
@ApplicationScoped
class WaitingListEnding implements DueJob {

  private final Calls calls;
  private final Outbox outbox;

  WaitingListEnding(Calls calls, Outbox outbox) {
    this.calls = calls;
    this.outbox = outbox;
  }

  @Override
  public Optional<Instant> nextDue() {
    return calls.nextWaitingListEnd();
  }

  @Override
  public void run(Instant due) {
    calls
        .withWaitingListOverAt(due)
        .forEach(call -> call.endWaitingList(due).ifPresent(outbox::add));
  }
}
