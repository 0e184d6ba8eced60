package nl.innovatietraineeship.placement.plan;

import java.util.Objects;
import nl.innovatietraineeship.kit.reference.Brin;

/// What every event about a plan tells of it.
record PlanIdentity(PlanId id, String reference, CallId callId, String call, Brin brin) {
  PlanIdentity {
    Objects.requireNonNull(id, "planId");
    Objects.requireNonNull(reference, "plan");
    Objects.requireNonNull(callId, "callId");
    Objects.requireNonNull(call, "call");
    Objects.requireNonNull(brin, "brin");
  }
}
