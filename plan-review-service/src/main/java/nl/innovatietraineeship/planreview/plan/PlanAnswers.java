package nl.innovatietraineeship.planreview.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.planreview.access.Scope;
import nl.innovatietraineeship.planreview.access.Viewer;

/// How plans are answered: as the caller may see them.
@ApplicationScoped
public class PlanAnswers {

  private final Answers answers;
  private final Scope scope;
  private final BusinessClock clock;

  PlanAnswers(Answers answers, Scope scope, BusinessClock clock) {
    this.answers = answers;
    this.scope = scope;
    this.clock = clock;
  }

  public Response ok(Plan plan) {
    return answers.ok(shown(plan), PlanViews::of);
  }

  Response created(Plan plan) {
    return answers.created(shown(plan), plan.id().value(), PlanViews::of);
  }

  Response page(List<Plan> found, PageRequest page) {
    Set<UUID> cleared = scope.cleared(found.stream().map(plan -> plan.id().value()).toList());
    Viewer viewer = scope.viewer();
    return answers.page(
        page.page(
            found,
            plan -> plan.id().value().toString(),
            plan ->
                PlanViews.listed(
                    new Shown(plan, viewer, cleared.contains(plan.id().value()), clock.today()))));
  }

  private Shown shown(Plan plan) {
    UUID id = plan.id().value();
    return new Shown(plan, scope.viewer(), scope.cleared(List.of(id)).contains(id), clock.today());
  }
}
