package nl.innovatietraineeship.planreview.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import nl.innovatietraineeship.awb.Amsterdam;
import nl.innovatietraineeship.kit.clock.DueJob;
import nl.innovatietraineeship.kit.outbox.Outbox;
import nl.innovatietraineeship.planreview.call.Call;
import nl.innovatietraineeship.planreview.call.Calls;

/// Closes calls when their window ends; what then still is a draft has lapsed.
@ApplicationScoped
class CallClosing implements DueJob {

  private final Calls calls;
  private final Plans plans;
  private final Outbox outbox;

  CallClosing(Calls calls, Plans plans, Outbox outbox) {
    this.calls = calls;
    this.plans = plans;
    this.outbox = outbox;
  }

  @Override
  public Optional<Instant> nextDue() {
    return calls.nextClosing();
  }

  @Override
  public void run(Instant due) {
    for (Call call : calls.toBeClosedAt(due)) {
      outbox.add(call.close(due));
      plans.draftsOf(call.id()).forEach(plan -> plan.lapse(Amsterdam.dayOf(due)));
    }
  }
}
