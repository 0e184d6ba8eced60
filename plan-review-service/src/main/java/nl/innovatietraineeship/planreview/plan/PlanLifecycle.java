package nl.innovatietraineeship.planreview.plan;

import static nl.innovatietraineeship.planreview.plan.PlanRule.ONLY_A_STANDING_INSTITUTION_APPLIES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.IfMatch;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.outbox.Outbox;
import nl.innovatietraineeship.kit.problem.InputError;
import nl.innovatietraineeship.kit.problem.InvalidInput;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.kit.reference.Brin;
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
  private final Acting acting;
  private final PlanHistory history;
  private final Scope scope;
  private final Institutions institutions;
  private final BusinessClock clock;
  private final Ids ids;
  private final Outbox outbox;
  private final IfMatch ifMatch;

  PlanLifecycle(
      Calls calls,
      Plans plans,
      Acting acting,
      PlanHistory history,
      Scope scope,
      Institutions institutions,
      BusinessClock clock,
      Ids ids,
      Outbox outbox,
      IfMatch ifMatch) {
    this.calls = calls;
    this.plans = plans;
    this.acting = acting;
    this.history = history;
    this.scope = scope;
    this.institutions = institutions;
    this.clock = clock;
    this.ids = ids;
    this.outbox = outbox;
    this.ifMatch = ifMatch;
  }

  @Transactional
  Plan draft(NewPlan input) {
    Brin brin = acting.institution(input.byPost());
    Call call = callOf(input);
    PlanContent content = input.body().content();
    SectionsCheck.check(content, call.terms(), institutions, clock.today());
    Instant letter = moment(input.byPost());
    Letters.refuseDraft(call, letter);
    if (institutions.standing(brin, clock.today()).isEmpty()) {
      throw ONLY_A_STANDING_INSTITUTION_APPLIES.brokenBy(
          "draft a plan", call.state(), brin + " does not stand on " + clock.today() + ".");
    }
    int number = calls.nextNumber(call.id(), Calls.Numbered.PLAN);
    Plan plan =
        Plan.draft(new PlanId(ids.next()), call, number, brin, content, letter, clock.today());
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
    Plan plan = acting.on(id, body.byPost());
    ifMatch.require(shown(plan));
    PlanContent content = body.content();
    SectionsCheck.check(content, plan.call().terms(), institutions, clock.today());
    plan.edit(content, moment(body.byPost()));
    keepVersion(plan);
    return plan;
  }

  private static @Nullable Instant moment(@Nullable ByPost post) {
    return post == null ? null : post.receivedAt();
  }

  private void keepVersion(Plan plan) {
    plans.getEntityManager().persist(new PlanVersion(plan, clock.instant()));
  }

  @Transactional
  Plan approve(String id, int version, @Nullable ByPost post) {
    Plan plan = acting.asLector(id, post);
    ifMatch.accept(shown(plan));
    plan.approve(version, acting.lector(plan, post), clock.today(), moment(post));
    history.add(plan, Step.APPROVED, clock.instant(), post, "Version " + version + ".");
    return plan;
  }

  /// Holds the call shared: it closes after this, or has closed before.
  @Transactional
  Plan submit(String id, @Nullable ByPost post) {
    Instant received = acting.received(post);
    Plan plan = withItsCallHeld(id, post);
    outbox.add(plan.submit(received));
    history.add(plan, Step.SUBMITTED, acting.recorded(), post, null);
    return plan;
  }

  @Transactional
  Plan supplement(String id, List<SectionText> sections, @Nullable ByPost post) {
    Instant received = acting.received(post);
    Plan plan = acting.on(id, post);
    ifMatch.accept(shown(plan));
    SectionsCheck.checkTexts(sections, plan.call().terms());
    outbox.add(plan.supplement(sections, received));
    keepVersion(plan);
    String codes = String.join(", ", sections.stream().map(SectionText::code).toList());
    history.add(plan, Step.SUPPLEMENTED, acting.recorded(), post, codes);
    return plan;
  }

  @Transactional
  Plan withdraw(String id, @Nullable String reason, @Nullable ByPost post) {
    Plan plan = withItsCallHeld(id, post);
    outbox.add(plan.withdraw(reason, clock.instant()));
    history.add(plan, Step.WITHDRAWN, clock.instant(), post, reason);
    return plan;
  }

  private Plan withItsCallHeld(String id, @Nullable ByPost post) {
    if (calls.heldSharedFor(id).isEmpty()) {
      throw new NotFound("plan", id);
    }
    Plan plan = acting.on(id, post);
    ifMatch.accept(shown(plan));
    return plan;
  }

  /// @param defects what is incomplete; nothing when the application is complete
  @Transactional
  Plan check(String id, List<Defect> defects) {
    Plan plan = byTheOffice(id);
    Instant now = clock.instant();
    if (defects.isEmpty()) {
      outbox.add(plan.checkComplete(now));
      history.add(plan, Step.FOUND_COMPLETE, now, null);
    } else {
      SectionsCheck.checkDefects(defects, plan.call().terms());
      outbox.add(plan.checkIncomplete(defects, now));
      String codes = String.join(", ", defects.stream().map(Defect::section).toList());
      history.add(plan, Step.FOUND_INCOMPLETE, now, codes);
    }
    return plan;
  }

  @Transactional
  Plan stopClock(String id, ClockStopGround ground, String reason) {
    Plan plan = byTheOffice(id);
    plan.stopClock(ground, reason, clock.today());
    history.add(plan, Step.CLOCK_STOPPED, clock.instant(), ground.article() + ": " + reason);
    return plan;
  }

  @Transactional
  Plan resumeClock(String id) {
    Plan plan = byTheOffice(id);
    plan.resumeClock(clock.today());
    history.add(plan, Step.CLOCK_RESUMED, clock.instant(), null);
    return plan;
  }

  private Plan byTheOffice(String id) {
    Plan plan = plans.inScope(id);
    ifMatch.accept(shown(plan));
    return plan;
  }

  private Shown shown(Plan plan) {
    return new Shown(plan, scope.viewer(), true, clock.today());
  }
}
