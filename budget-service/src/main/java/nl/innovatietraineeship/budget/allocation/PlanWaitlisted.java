package nl.innovatietraineeship.budget.allocation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.claim.Claim;
import nl.innovatietraineeship.budget.claim.PlanId;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.outbox.Event;
import nl.innovatietraineeship.kit.reference.Brin;

/// A plan did not fit, or came behind one that did not: it has a reserve place.
///
/// @param place 1 for the first that is served when money comes free
/// @param free what was left at its turn
record PlanWaitlisted(
    CallId callId,
    String call,
    PlanId planId,
    String plan,
    Brin brin,
    int rankingVersion,
    int place,
    Money free,
    Money asked,
    Instant occurredOn)
    implements Event {

  static PlanWaitlisted of(Turn turn, Instant at) {
    Claim claim = turn.claim();
    return new PlanWaitlisted(
        claim.callId(),
        claim.call(),
        claim.planId(),
        claim.plan(),
        claim.brin(),
        claim.rankingVersion(),
        requireNonNull(claim.place()),
        turn.free(),
        claim.asked(),
        at);
  }

  @Override
  public String partitionKey() {
    return callId.value().toString();
  }

  @Override
  public String subjectReference() {
    return plan;
  }
}
