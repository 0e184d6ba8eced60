package nl.innovatietraineeship.planreview.call;

import static nl.innovatietraineeship.planreview.call.CallRule.A_REFERENCE_IS_TAKEN_ONCE;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.Bodies;
import nl.innovatietraineeship.kit.http.IfMatch;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.outbox.Outbox;
import nl.innovatietraineeship.planreview.access.Scope;

/// The commands on a call.
@ApplicationScoped
class CallLifecycle {

  private final Calls calls;
  private final Scope scope;
  private final BusinessClock clock;
  private final Ids ids;
  private final Outbox outbox;
  private final Bodies bodies;
  private final IfMatch ifMatch;

  CallLifecycle(
      Calls calls,
      Scope scope,
      BusinessClock clock,
      Ids ids,
      Outbox outbox,
      Bodies bodies,
      IfMatch ifMatch) {
    this.calls = calls;
    this.scope = scope;
    this.clock = clock;
    this.ids = ids;
    this.outbox = outbox;
    this.bodies = bodies;
    this.ifMatch = ifMatch;
  }

  @Transactional
  Call draft(CallTerms terms) {
    var call = Call.draft(new CallId(ids.next()), terms, scope.sub());
    refuseTaken(terms.reference(), call);
    calls.persist(call);
    return call;
  }

  @Transactional
  Call change(String id, JsonNode patch) {
    Call call = calls.inScope(id);
    ifMatch.require(call);
    CallTerms changed = bodies.patched(call.terms(), patch, CallTerms.class);
    refuseTaken(changed.reference(), call);
    call.change(changed, scope.sub());
    return call;
  }

  @Transactional
  Call open(String id) {
    Call call = calls.inScope(id, LockModeType.PESSIMISTIC_WRITE);
    ifMatch.accept(call);
    outbox.add(call.open(scope.sub(), clock.instant()));
    return call;
  }

  private void refuseTaken(String reference, Call call) {
    if (calls.isTaken(reference, call.id())) {
      throw A_REFERENCE_IS_TAKEN_ONCE.brokenBy("name a call " + reference, call.state());
    }
  }
}
