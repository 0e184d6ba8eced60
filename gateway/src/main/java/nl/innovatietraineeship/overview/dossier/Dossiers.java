package nl.innovatietraineeship.overview.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.overview.dossier.Part.Status;
import nl.innovatietraineeship.overview.service.Answer;
import nl.innovatietraineeship.overview.service.OnBehalf;
import nl.innovatietraineeship.overview.service.Service;
import nl.innovatietraineeship.overview.service.ServiceClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Composes dossiers: all services are asked at once, with the caller's own token, so that scope is
/// each service's own.
@ApplicationScoped
class Dossiers {

  private static final Logger LOG = Logger.getLogger(Dossiers.class);

  /// Who opens a dossier waits for it: what takes longer is told as unknown.
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /// A UUID or a human reference; anything else cannot be a plan.
  private static final Pattern PLAN = Pattern.compile("[A-Za-z0-9-]{1,64}");

  @Inject ServiceClient services;
  @Inject BusinessClock clock;
  @Inject ObjectMapper json;

  Dossier compose(String plan, OnBehalf caller) {
    if (!PLAN.matcher(plan).matches()) {
      throw new NotFound("plan", plan);
    }
    var reviewed = ask(Service.PLAN_REVIEW, "/plans/" + plan, caller);
    var happened = ask(Service.PLAN_REVIEW, "/plans/" + plan + "/history?limit=200", caller);
    var waits = ask(Service.PLAN_REVIEW, "/plans/" + plan + "/waiting-for", caller);
    var traineeships = ask(Service.PLACEMENT, "/traineeships?plan=" + plan + "&limit=200", caller);
    var granted = ask(Service.BUDGET, "/grants?plan=" + plan, caller);
    var paid = askOfGrant(granted, caller);
    var placed = ask(Service.PLACEMENT, "/plans/" + plan, caller);
    Part plans = reviewed.join();
    if (plans.status() == Status.ABSENT) {
      throw new NotFound("plan", plan);
    }
    Part placement = placed.join();
    return new Dossier(
        idOf(plans, placement),
        plans,
        happened.join(),
        waits.join(),
        granted.join(),
        paid.join(),
        placement,
        traineeships.join());
  }

  /// Placement is asked first: it says whether the caller sees the traineeship, and of which plan
  /// it is.
  TraineeshipDossier composeTraineeship(String traineeship, OnBehalf caller) {
    if (!PLAN.matcher(traineeship).matches()) {
      throw new NotFound("traineeship", traineeship);
    }
    String address = "/traineeships/" + traineeship;
    Part placed = ask(Service.PLACEMENT, address, caller).join();
    if (placed.status() == Status.ABSENT) {
      throw new NotFound("traineeship", traineeship);
    }
    var done = ask(Service.PLACEMENT, address + "/history?limit=200", caller);
    var programme = ask(Service.PLACEMENT, address + "/training-programme", caller);
    var meetings = ask(Service.PLACEMENT, address + "/supervision-meetings?limit=200", caller);
    var sessions = ask(Service.PLACEMENT, address + "/training-sessions?limit=200", caller);
    var pauses = ask(Service.PLACEMENT, address + "/pauses?limit=200", caller);
    var amendments = ask(Service.PLACEMENT, address + "/amendments?limit=200", caller);
    String plan = placed.data() == null ? "" : placed.data().path("plan").asText("");
    var reviewed = askOf(plan, "/plans/" + plan, caller);
    var happened = askOf(plan, "/plans/" + plan + "/history?limit=200", caller);
    return new TraineeshipDossier(
        placed,
        done.join(),
        programme.join(),
        meetings.join(),
        sessions.join(),
        pauses.join(),
        amendments.join(),
        reviewed.join(),
        happened.join());
  }

  /// What happened to a grant is asked when budget told which one there is: both within the
  /// patience for one.
  private CompletableFuture<Part> askOfGrant(CompletableFuture<Part> granted, OnBehalf caller) {
    Instant now = clock.instant();
    return granted
        .thenCompose(grants -> {
          if (grants.data() == null) {
            return CompletableFuture.completedFuture(grants);
          }
          String grant = grants.data().at("/items/0/id").asText();
          return ask(Service.BUDGET, "/grants/" + grant + "/history?limit=200", caller, now);
        })
        .completeOnTimeout(
            new Part(Status.UNKNOWN, now, null), PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Of which plan it is may be unknown, and then so is what the plan's service would say.
  private CompletableFuture<Part> askOf(String plan, String path, OnBehalf caller) {
    return plan.isEmpty()
        ? CompletableFuture.completedFuture(new Part(Status.UNKNOWN, clock.instant(), null))
        : ask(Service.PLAN_REVIEW, path, caller);
  }

  private CompletableFuture<Part> ask(Service service, String path, OnBehalf caller) {
    return ask(service, path, caller, clock.instant());
  }

  private CompletableFuture<Part> ask(Service service, String path, OnBehalf caller, Instant now) {
    return services
        .get(service, service.base() + path, caller, PATIENCE)
        .handle((answer, failure) -> {
          if (failure != null) {
            LOG.warnf("%s is missing in a dossier: %s", service.shortName(), failure);
            return new Part(Status.UNKNOWN, now, null);
          }
          return part(service, answer, now);
        });
  }

  private Part part(Service service, Answer answer, Instant now) {
    if (answer.isAbsent()) {
      return new Part(Status.ABSENT, now, null);
    }
    JsonNode data = answer.isOk() ? read(answer) : null;
    if (data == null) {
      LOG.warnf("%s answered %d to a dossier", service.shortName(), answer.status());
      return new Part(Status.UNKNOWN, now, null);
    }
    return isEmptyPage(data)
        ? new Part(Status.ABSENT, now, null)
        : new Part(Status.KNOWN, now, data);
  }

  private @Nullable JsonNode read(Answer answer) {
    try {
      return json.readTree(answer.body());
    } catch (JsonProcessingException notJson) {
      LOG.warnf("a service answered no JSON: %s", notJson.getOriginalMessage());
      return null;
    }
  }

  private static boolean isEmptyPage(JsonNode data) {
    return data.path("items").isArray() && data.path("items").isEmpty();
  }

  private static @Nullable String idOf(Part... parts) {
    for (Part part : parts) {
      if (part.data() != null && part.data().path("id").isTextual()) {
        return part.data().path("id").textValue();
      }
    }
    return null;
  }
}
