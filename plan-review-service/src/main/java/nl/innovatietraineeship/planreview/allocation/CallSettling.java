package nl.innovatietraineeship.planreview.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.kit.clock.DueJob;
import nl.innovatietraineeship.kit.outbox.Outbox;
import nl.innovatietraineeship.planreview.call.Call;
import nl.innovatietraineeship.planreview.call.Calls;

/// Settles a call when every grant of it is settled and its reserve places are over, whichever
/// comes last.
@ApplicationScoped
class CallSettling implements DueJob {

  private final Calls calls;
  private final EntityManager entities;
  private final Outbox outbox;

  CallSettling(Calls calls, EntityManager entities, Outbox outbox) {
    this.calls = calls;
    this.entities = entities;
    this.outbox = outbox;
  }

  /// Settles it, held alone, unless something of it is still to come.
  void settle(Call call, Instant now) {
    entities.flush();
    if (calls.isSettleable(call.id())) {
      call.settle(now).ifPresent(outbox::add);
    }
  }

  @Override
  public Optional<Instant> nextDue() {
    return calls.nextSettlement();
  }

  /// For a call of which something else than a settlement came last: a refusal, a withdrawal, or
  /// the end of the reserve places.
  @Override
  public void run(Instant due) {
    for (UUID id : calls.settleable()) {
      settle(calls.heldAlone(id).orElseThrow(), due);
    }
  }
}
