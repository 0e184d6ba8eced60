package nl.innovatietraineeship.placement.traineeship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.placement.access.Scope;

/// How traineeships are answered: with what each still lacks, and as the caller may see it.
@ApplicationScoped
class TraineeshipAnswers {

  @Inject Answers answers;
  @Inject Readiness readiness;
  @Inject Scope scope;

  Response ok(Traineeship traineeship) {
    return answers.ok(traineeship, this::view);
  }

  Response created(Traineeship traineeship) {
    return answers.created(traineeship, traineeship.id().value(), this::view);
  }

  Response page(List<Traineeship> found, PageRequest page) {
    Map<TraineeshipId, List<Missing>> missing = readiness.missing(found);
    return answers.page(
        page.page(
            found,
            each -> each.id().value().toString(),
            each -> TraineeshipView.of(each, missing.getOrDefault(each.id(), List.of()), scope)));
  }

  private TraineeshipView view(Traineeship traineeship) {
    return TraineeshipView.of(traineeship, readiness.missing(traineeship), scope);
  }
}
