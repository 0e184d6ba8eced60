package nl.innovatietraineeship.planreview.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.innovatietraineeship.awb.Amsterdam;
import nl.innovatietraineeship.kit.clock.DueJob;
import nl.innovatietraineeship.kit.outbox.Outbox;
import nl.innovatietraineeship.planreview.call.Call;
import nl.innovatietraineeship.planreview.call.CallId;
import nl.innovatietraineeship.planreview.call.Calls;
import nl.innovatietraineeship.planreview.plan.Plans;

/// Settles a call when every grant of it is settled and its reserve places are over, whichever
/// comes last.
@ApplicationScoped
class CallSettling implements DueJob {

  private final Calls calls;
  private final Plans plans;
  private final Outbox outbox;

  CallSettling(Calls calls, Plans plans, Outbox outbox) {
    this.calls = calls;
    this.plans = plans;
    this.outbox = outbox;
  }

  /// Settles it, unless something of it is still to come.
  void settle(CallId id, Instant now) {
    Call call = calls.heldAlone(id.value()).orElseThrow();
    LocalDate today = Amsterdam.dayOf(now);
    if (call.hasReservePlacesOn(today) || plans.isAnyUnfinished(id, today)) {
      return;
    }
    call.settle(now).ifPresent(outbox::add);
  }

  @Override
  public Optional<Instant> nextDue() {
    return calls.nextEndOfReservePlaces();
  }

  /// Looked at once, when the reserve places end; later the last settlement brings it about.
  @Override
  public void run(Instant due) {
    List<Call> over = calls.withReservePlacesOverAt(due);
    for (Call call : over) {
      call.endReservePlaces();
      settle(call.id(), due);
    }
  }
}
