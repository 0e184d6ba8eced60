package nl.innovatietraineeship.kit.clock;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/// Runs what became due, in the order of the due moments, each in its own transaction.
@ApplicationScoped
public class DueJobs {

  private static final Logger LOG = Logger.getLogger(DueJobs.class);

  /// One replica at a time looks for work.
  private static final long TURN = 7_202_006_011L;

  @Inject @All List<DueJob> jobs;
  @Inject BusinessClock clock;
  @Inject EntityManager entities;

  private record Due(Instant at, DueJob job) {}

  /// The real clock makes work due by itself; a movable one when it is moved.
  @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    if (!clock.standsStill()) {
      runUntil(clock.instant());
    }
  }

  /// Moves a standing clock: forward only, stopping at every due moment on the way. Safe to repeat.
  public void moveTo(Instant moment) {
    if (moment.isBefore(clock.instant())) {
      throw ClockRule.THE_CLOCK_MOVES_FORWARD_ONLY.brokenBy(
          "move the clock", clock.instant().toString());
    }
    runUntil(moment);
    clock.advance(moment);
  }

  private void runUntil(Instant moment) {
    while (runNext(moment)) {
      LOG.debug("a due job ran");
    }
  }

  private boolean runNext(Instant moment) {
    Optional<Due> found = QuarkusTransaction.requiringNew().call(() -> earliest(moment));
    if (found.isEmpty()) {
      return false;
    }
    if (clock.standsStill() && clock.instant().isBefore(found.get().at())) {
      clock.advance(found.get().at());
    }
    return QuarkusTransaction.requiringNew().call(() -> runInTurn(found.get()));
  }

  private Optional<Due> earliest(Instant moment) {
    return jobs.stream()
        .flatMap(job -> job.nextDue().stream().map(at -> new Due(at, job)))
        .filter(due -> !due.at().isAfter(moment))
        .min(Comparator.comparing(Due::at));
  }

  private boolean runInTurn(Due due) {
    var turn =
        (Boolean)
            entities
                .createNativeQuery("select pg_try_advisory_xact_lock(" + TURN + ")", Boolean.class)
                .getSingleResult();
    if (!turn) {
      return false;
    }
    if (due.job().nextDue().filter(due.at()::equals).isPresent()) {
      due.job().run(due.at());
    }
    return true;
  }
}
