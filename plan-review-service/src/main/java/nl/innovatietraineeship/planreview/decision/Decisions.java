package nl.innovatietraineeship.planreview.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.planreview.access.Scope;
import org.jspecify.annotations.Nullable;

/// All decisions.
@ApplicationScoped
class Decisions implements PanacheRepositoryBase<Decision, DecisionId> {

  private final Scope scope;

  Decisions(Scope scope) {
    this.scope = scope;
  }

  /// What a list of decisions is narrowed to.
  record Filter(@Nullable String call, @Nullable String plan, @Nullable DecisionStatus state) {}

  /// Within the caller's scope, else 404; with its items in one statement.
  Decision inScope(String raw) {
    var conditions = scope.decisions().named("d.id.value = :id", "d.reference = :id", "id", raw);
    return conditions
        .bind(
            getEntityManager()
                .createQuery(
                    "select d from Decision d join fetch d.call join fetch d.items where "
                        + conditions.text(),
                    Decision.class))
        .getResultList()
        .stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("decision", raw));
  }

  /// Two statements: the decisions, and their items.
  List<Decision> list(Filter filter, PageRequest page) {
    var conditions =
        scope
            .decisionsOn(filter.plan())
            .and("d.state = :state", "state", filter.state())
            .named("c.id.value = :call", "c.terms.reference = :call", "call", filter.call())
            .and("d.id.value > :after", "after", page.afterId());
    return conditions
        .bind(
            getEntityManager()
                .createQuery(
                    "select d from Decision d join fetch d.call c where "
                        + conditions.text()
                        + " order by d.id.value",
                    Decision.class))
        .setMaxResults(page.fetch())
        .getResultList();
  }

  /// The open decisions that a plan is in, with their items.
  List<Decision> openWith(UUID plan) {
    return getEntityManager()
        .createQuery(
            "select d from Decision d join fetch d.items where d.state in (PREPARED, SIGNED)"
                + " and exists (select 1 from d.items i where i.planId = :plan)",
            Decision.class)
        .setParameter("plan", plan)
        .getResultList();
  }

  /// What open decisions say of these plans.
  List<DecisionItem> openOn(Collection<UUID> plans) {
    return getEntityManager()
        .createQuery(
            "select i from Decision d join d.items i where d.state in (PREPARED, SIGNED)"
                + " and i.planId in :plans",
            DecisionItem.class)
        .setParameter("plans", plans)
        .getResultList();
  }
}
