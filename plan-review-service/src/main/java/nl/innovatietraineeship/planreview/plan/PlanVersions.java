package nl.innovatietraineeship.planreview.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.problem.NotFound;

/// The versions of plans, for who sees their texts: the institution, and at SIA those who judge it.
@ApplicationScoped
class PlanVersions implements PanacheRepositoryBase<PlanVersion, PlanVersion.Key> {

  private final Plans plans;

  PlanVersions(Plans plans) {
    this.plans = plans;
  }

  /// Of a plan, the first version first.
  List<PlanVersion> list(String plan, PageRequest page) {
    int after = page.afterNumber();
    return find(
            "key.planId = ?1 and key.contentVersion > ?2 order by key.contentVersion",
            plans.readable(plan).id().value(),
            after)
        .page(0, page.fetch())
        .list();
  }

  PlanVersion read(String plan, int version) {
    return find(
            "key.planId = ?1 and key.contentVersion = ?2",
            plans.readable(plan).id().value(),
            version)
        .firstResultOptional()
        .orElseThrow(() -> new NotFound("version", String.valueOf(version)));
  }
}
