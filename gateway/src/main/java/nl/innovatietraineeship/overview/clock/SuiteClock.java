package nl.innovatietraineeship.overview.clock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.clock.ClockRule;
import nl.innovatietraineeship.kit.clock.DueJobs;
import nl.innovatietraineeship.kit.problem.Unavailable;
import nl.innovatietraineeship.overview.clock.ClocksView.ServiceClock;
import nl.innovatietraineeship.overview.service.Answer;
import nl.innovatietraineeship.overview.service.OnBehalf;
import nl.innovatietraineeship.overview.service.Service;
import nl.innovatietraineeship.overview.service.ServiceClient;
import org.jboss.logging.Logger;

/// The four business clocks as one.
@ApplicationScoped
class SuiteClock {

  private static final Logger LOG = Logger.getLogger(SuiteClock.class);

  /// Jobs that become due run before a service answers: closing a call of hundreds of plans takes
  /// some seconds.
  private static final Duration MOVING = Duration.ofSeconds(30);

  private static final Duration READING = Duration.ofSeconds(2);
  private static final String ITSELF = "overview";
  private static final int CONFLICT = 409;

  @Inject BusinessClock clock;
  @Inject DueJobs jobs;
  @Inject ServiceClient services;
  @Inject ObjectMapper json;

  /// Moves the gateway's own clock first, so that none is ahead of it, then all others at once.
  /// Safe to repeat: the same call completes what a missing service left undone.
  ClocksView moveTo(Instant moment, OnBehalf caller) {
    jobs.moveTo(moment);
    String body = "{\"moment\":\"" + moment + "\"}";
    var asked = new EnumMap<Service, CompletableFuture<Optional<Answer>>>(Service.class);
    for (Service service : Service.values()) {
      asked.put(
          service, settled(services.put(service, path(service), body, caller, MOVING), service));
    }
    var answers = new EnumMap<Service, Optional<Answer>>(Service.class);
    asked.forEach((service, answer) -> answers.put(service, answer.join()));
    refuseUnlessAllMoved(answers);
    return view(answers);
  }

  ClocksView read(OnBehalf caller) {
    var asked = new EnumMap<Service, CompletableFuture<Optional<Answer>>>(Service.class);
    for (Service service : Service.values()) {
      asked.put(service, settled(services.get(service, path(service), caller, READING), service));
    }
    var answers = new EnumMap<Service, Optional<Answer>>(Service.class);
    asked.forEach((service, answer) -> answers.put(service, answer.join()));
    return view(answers);
  }

  private static String path(Service service) {
    return service.base() + "/clock";
  }

  private static CompletableFuture<Optional<Answer>> settled(
      CompletableFuture<Answer> asked, Service service) {
    return asked.handle((answer, failure) -> {
      if (failure != null) {
        LOG.warnf("the clock of %s does not answer: %s", service.shortName(), failure);
        return Optional.empty();
      }
      return Optional.of(answer);
    });
  }

  private void refuseUnlessAllMoved(Map<Service, Optional<Answer>> answers) {
    List<String> ahead = namesOf(answers, this::isAhead);
    if (!ahead.isEmpty()) {
      throw ClockRule.THE_CLOCK_MOVES_FORWARD_ONLY.brokenBy(
          "move the clock", "AHEAD", "Already later: " + String.join(", ", ahead) + ".");
    }
    List<String> behind = new ArrayList<>();
    answers.forEach((service, answer) -> {
      if (answer.filter(Answer::isOk).isEmpty()) {
        behind.add(service.shortName());
      }
    });
    if (!behind.isEmpty()) {
      throw new Unavailable(
          "Not moved yet: " + String.join(", ", behind) + ". Send the same request again.");
    }
  }

  private boolean isAhead(Answer answer) {
    return answer.status() == CONFLICT
        && ClockRule.THE_CLOCK_MOVES_FORWARD_ONLY.name().equals(told(answer, "rule"));
  }

  private static List<String> namesOf(
      Map<Service, Optional<Answer>> answers, java.util.function.Predicate<Answer> which) {
    return answers.entrySet().stream()
        .filter(entry -> entry.getValue().filter(which).isPresent())
        .map(entry -> entry.getKey().shortName())
        .collect(Collectors.toList());
  }

  private ClocksView view(Map<Service, Optional<Answer>> answers) {
    var clocks = new ArrayList<ServiceClock>();
    answers.forEach((service, answer) ->
        clocks.add(
            new ServiceClock(
                service.shortName(),
                answer.filter(Answer::isOk).map(this::momentOf).orElse(null))));
    clocks.add(new ServiceClock(ITSELF, clock.instant()));
    return new ClocksView(clock.instant(), clocks);
  }

  private Instant momentOf(Answer answer) {
    return Instant.parse(told(answer, "moment"));
  }

  private String told(Answer answer, String field) {
    try {
      return json.readTree(answer.body()).path(field).asText();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a service told its clock as " + answer.body(), e);
    }
  }
}
