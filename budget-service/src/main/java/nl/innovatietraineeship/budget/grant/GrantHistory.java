package nl.innovatietraineeship.budget.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import nl.innovatietraineeship.budget.access.BudgetAccess;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.id.IdOrReference;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.kit.security.Caller;
import nl.innovatietraineeship.kit.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/// The history of grants: what happened, who did it in which role, and why. Written in the
/// transaction of what it tells. Of many payments at once the steps are added one after the other,
/// so that they go to the database together.
@ApplicationScoped
public class GrantHistory {

  @Inject EntityManager entities;
  @Inject Ids ids;
  @Inject BudgetAccess access;
  @Inject CurrentCaller caller;

  /// A step, after which the grant stands as it does now.
  public void add(Grant grant, Step step, Instant at, About about) {
    keep(grant.id(), step, GrantState.of(grant), at, about);
  }

  /// A step of which the grant itself was not read; nor is it for the step.
  public void add(GrantOf grant, Step step, Instant at, About about) {
    keep(grant.grantId(), step, null, at, about);
  }

  private void keep(GrantId grant, Step step, @Nullable GrantState after, Instant at, About about) {
    entities.persist(new GrantStep(ids.next(), grant, step, after, at, taker(step, about), about));
  }

  private GrantStep.@Nullable Taker taker(Step step, About about) {
    if (!step.isTakenByAPerson()) {
      return null;
    }
    Caller present = caller.get();
    return new GrantStep.Taker(
        step.roleOf(present, about.byPostReceivedAt() != null), present.sub());
  }

  /// Of one grant, the first step first; a recipient reads what is for recipients.
  List<GrantStep> list(Grant grant, PageRequest page) {
    return entities
        .createQuery(
            "select s from GrantStep s where s.grantId.value = :grant and s.id > :after"
                + " and s.step in :seen order by s.id",
            GrantStep.class)
        .setParameter("grant", grant.id().value())
        .setParameter("after", page.afterId())
        .setParameter("seen", seen())
        .setMaxResults(page.fetch())
        .getResultList();
  }

  GrantStep read(Grant grant, String raw) {
    return IdOrReference.idOf(raw)
        .flatMap(id ->
            entities
                .createQuery(
                    "select s from GrantStep s where s.grantId.value = :grant and s.id = :id"
                        + " and s.step in :seen",
                    GrantStep.class)
                .setParameter("grant", grant.id().value())
                .setParameter("id", id)
                .setParameter("seen", seen())
                .getResultStream()
                .findFirst())
        .orElseThrow(() -> new NotFound("step", raw));
  }

  private List<Step> seen() {
    return access.isOfSia() ? List.of(Step.values()) : Step.forRecipients();
  }
}
