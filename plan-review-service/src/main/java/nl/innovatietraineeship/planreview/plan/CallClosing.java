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
  private final PlanHistory history;
  private final Outbox outbox;

  CallClosing(Calls calls, Plans plans, PlanHistory history, Outbox outbox) {
    this.calls = calls;
    this.plans = plans;
    this.history = history;
    this.outbox = outbox;
  }

  @Override
  public Optional<Instant> nextDue() {
    return calls.nextClosing();
  }

  private void lapse(Plan plan, Instant due) {
    if (plan.lapse(Amsterdam.dayOf(due))) {
      history.addOfItself(plan, Step.LAPSED, due, null);
    }
  }

  @Override
  public void run(Instant due) {
    for (Call call : calls.toBeClosedAt(due)) {
      outbox.add(call.close(due));
      plans.draftsOf(call.id()).forEach(plan -> lapse(plan, due));
    }
  }
}
