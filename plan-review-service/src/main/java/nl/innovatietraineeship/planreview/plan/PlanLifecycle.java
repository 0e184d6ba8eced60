package nl.innovatietraineeship.planreview.plan;

import static nl.innovatietraineeship.planreview.plan.PlanRule.ONLY_A_STANDING_INSTITUTION_APPLIES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.IfMatch;
import nl.innovatietraineeship.kit.http.ReceivedAt;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.outbox.Outbox;
import nl.innovatietraineeship.kit.problem.InputError;
import nl.innovatietraineeship.kit.problem.InvalidInput;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.kit.reference.Institutions;
import nl.innovatietraineeship.planreview.access.Scope;
import nl.innovatietraineeship.planreview.call.Call;
import nl.innovatietraineeship.planreview.call.Calls;
import org.jspecify.annotations.Nullable;

/// The commands of an institution, its lector and the programme office on a plan.
@ApplicationScoped
class PlanLifecycle {

  private final Calls calls;
  private final Plans plans;
  private final Scope scope;
  private final Institutions institutions;
  private final BusinessClock clock;
  private final ReceivedAt receivedAt;
  private final Ids ids;
  private final Outbox outbox;
  private final IfMatch ifMatch;

  PlanLifecycle(
      Calls calls,
      Plans plans,
      Scope scope,
      Institutions institutions,
      BusinessClock clock,
      ReceivedAt receivedAt,
      Ids ids,
      Outbox outbox,
      IfMatch ifMatch) {
    this.calls = calls;
    this.plans = plans;
    this.scope = scope;
    this.institutions = institutions;
    this.clock = clock;
    this.receivedAt = receivedAt;
    this.ids = ids;
    this.outbox = outbox;
    this.ifMatch = ifMatch;
  }

  @Transactional
  Plan draft(NewPlan input) {
    var brin = scope.ownBrin();
    Call call = callOf(input);
    PlanContent content = input.body().content();
    SectionsCheck.check(content, call.terms(), institutions, clock.today());
    call.takesDrafts();
    if (institutions.standing(brin, clock.today()).isEmpty()) {
      throw ONLY_A_STANDING_INSTITUTION_APPLIES.brokenBy(
          "draft a plan", call.state(), brin + " does not stand on " + clock.today() + ".");
    }
    int number = calls.nextNumber(call.id(), Calls.Numbered.PLAN);
    Plan plan = Plan.draft(new PlanId(ids.next()), call, number, brin, content);
    plans.persist(plan);
    keepVersion(plan);
    return plan;
  }

  /// Held shared: no draft comes behind the closing of its call.
  private Call callOf(NewPlan input) {
    try {
      return calls.inScope(input.call(), LockModeType.PESSIMISTIC_READ);
    } catch (NotFound unknown) {
      throw new InvalidInput(
          InputError.body("/call", "unknown", "There is no call " + input.call() + "."));
    }
  }

  @Transactional
  Plan edit(String id, PlanBody body) {
    Plan plan = plans.ofOwnInstitution(id);
    ifMatch.require(shown(plan));
    PlanContent content = body.content();
    SectionsCheck.check(content, plan.call().terms(), institutions, clock.today());
    plan.edit(content);
    keepVersion(plan);
    return plan;
  }

  private void keepVersion(Plan plan) {
    plans.getEntityManager().persist(new PlanVersion(plan, clock.instant()));
  }

  @Transactional
  Plan approve(String id, int version) {
    Plan plan = plans.ofOwnInstitution(id);
    ifMatch.accept(shown(plan));
    plan.approve(version, scope.sub(), clock.today());
    return plan;
  }

  /// Holds the call shared: it closes after this, or has closed before.
  @Transactional
  Plan submit(String id) {
    var received = receivedAt.moment();
    Plan plan = withItsCallHeld(id);
    outbox.add(plan.submit(received));
    return plan;
  }

  @Transactional
  Plan withdraw(String id, @Nullable String reason) {
    Plan plan = withItsCallHeld(id);
    outbox.add(plan.withdraw(reason, clock.instant()));
    return plan;
  }

  private Plan withItsCallHeld(String id) {
    if (calls.heldSharedFor(id).isEmpty()) {
      throw new NotFound("plan", id);
    }
    Plan plan = plans.ofOwnInstitution(id);
    ifMatch.accept(shown(plan));
    return plan;
  }

  @Transactional
  Plan checkComplete(String id) {
    Plan plan = plans.inScope(id);
    ifMatch.accept(shown(plan));
    outbox.add(plan.checkComplete(clock.instant()));
    return plan;
  }

  private Shown shown(Plan plan) {
    return new Shown(plan, scope.viewer(), true);
  }
}
