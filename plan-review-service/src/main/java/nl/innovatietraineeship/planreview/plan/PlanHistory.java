package nl.innovatietraineeship.planreview.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.id.IdOrReference;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.kit.security.Roles;
import nl.innovatietraineeship.planreview.access.Conditions;
import nl.innovatietraineeship.planreview.access.Scope;
import org.jspecify.annotations.Nullable;

/// The history of plans: what happened, who did it in which role, and why. Written in the
/// transaction of what it tells.
@ApplicationScoped
public class PlanHistory {

  private final EntityManager entities;
  private final Ids ids;
  private final FollowedTerms terms;
  private final Scope scope;

  PlanHistory(EntityManager entities, Ids ids, FollowedTerms terms, Scope scope) {
    this.entities = entities;
    this.ids = ids;
    this.terms = terms;
    this.scope = scope;
  }

  /// A person takes a step.
  public void add(Plan plan, Step step, Instant at, @Nullable String reason) {
    add(plan, step, at, null, reason);
  }

  /// The same, or the programme office takes it for an applicant by post. It is told when it was
  /// recorded; terms follow the moment of the letter.
  public void add(
      Plan plan, Step step, Instant at, @Nullable ByPost post, @Nullable String reason) {
    keep(
        new PlanStep(ids.next(), plan, step, at, scope.sub(), post, reason),
        plan,
        step,
        post == null ? at : post.receivedAt());
  }

  /// A person takes the same step on many plans at once.
  ///
  /// @param reason for each of them
  public void addAll(Collection<Plan> plans, Step step, Instant at, Function<Plan, String> reason) {
    String by = scope.sub();
    for (Plan plan : plans) {
      entities.persist(new PlanStep(ids.next(), plan, step, at, by, null, reason.apply(plan)));
    }
    if (step.changesTerms()) {
      terms.follow(plans, at);
    }
  }

  /// The suite itself takes a step: a job, or an event that arrived.
  public void addOfItself(Plan plan, Step step, Instant at, @Nullable String reason) {
    keep(new PlanStep(ids.next(), plan, step, at, null, null, reason), plan, step, at);
  }

  private void keep(PlanStep kept, Plan plan, Step step, Instant counts) {
    entities.persist(kept);
    if (step.changesTerms()) {
      terms.follow(List.of(plan), counts);
    }
  }

  /// Of one plan, the first step first; an applicant reads what is for applicants.
  List<PlanStep> list(Plan plan, PageRequest page) {
    return query(seenOf(plan).and("s.id > :after", "after", page.afterId()))
        .setMaxResults(page.fetch())
        .getResultList();
  }

  PlanStep read(Plan plan, String id) {
    return IdOrReference.idOf(id)
        .flatMap(
            step -> query(seenOf(plan).and("s.id = :id", "id", step)).getResultStream().findFirst())
        .orElseThrow(() -> new NotFound("step", id));
  }

  private Conditions seenOf(Plan plan) {
    return new Conditions()
        .and("s.planId = :plan", "plan", plan.id().value())
        .and("s.step in :seen", "seen", seen());
  }

  private TypedQuery<PlanStep> query(Conditions conditions) {
    return conditions.bind(
        entities.createQuery(
            "select s from PlanStep s where " + conditions.text() + " order by s.id",
            PlanStep.class));
  }

  private List<Step> seen() {
    boolean sia = scope.viewer().seesOutcomes();
    boolean committee = scope.caller().isAnyOf(Roles.OFFICER, Roles.CHAIR);
    return Arrays.stream(Step.values())
        .filter(step -> sia || step.isForApplicants())
        .filter(step -> committee || !step.isOfInterests())
        .toList();
  }
}
