package nl.innovatietraineeship.planreview.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.planreview.access.Scope;

/// The versions of plans, for who sees their texts: the institution and SIA's persons.
@ApplicationScoped
class PlanVersions implements PanacheRepositoryBase<PlanVersion, PlanVersion.Key> {

  private final Plans plans;
  private final Scope scope;

  PlanVersions(Plans plans, Scope scope) {
    this.plans = plans;
    this.scope = scope;
  }

  /// Of a plan, the first version first.
  List<PlanVersion> list(String plan, PageRequest page) {
    int after = page.afterNumber();
    return find(
            "key.planId = ?1 and key.contentVersion > ?2 order by key.contentVersion",
            readable(plan).id().value(),
            after)
        .page(0, page.fetch())
        .list();
  }

  PlanVersion read(String plan, int version) {
    return find("key.planId = ?1 and key.contentVersion = ?2", readable(plan).id().value(), version)
        .firstResultOptional()
        .orElseThrow(() -> new NotFound("version", String.valueOf(version)));
  }

  private Plan readable(String raw) {
    Plan plan = plans.inScope(raw);
    if (!scope.viewer().seesTextsOf(plan.brin())) {
      throw new NotFound("plan", raw);
    }
    return plan;
  }
}
