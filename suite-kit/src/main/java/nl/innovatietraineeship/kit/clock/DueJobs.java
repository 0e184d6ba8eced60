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
import java.util.concurrent.locks.ReentrantLock;
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

  /// One move at a time; a second one finds its work done.
  private final ReentrantLock moving = new ReentrantLock();

  private record Due(Instant at, DueJob job) {}

  /// The real clock makes work due by itself; a movable one when it is moved.
  @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    if (!clock.standsStill()) {
      runUntil(clock.instant(), "pg_try_advisory_xact_lock");
    }
  }

  /// Moves a standing clock: forward only, stopping at every due moment on the way. Safe to repeat.
  public void moveTo(Instant moment) {
    moving.lock();
    try {
      if (moment.isBefore(clock.instant())) {
        throw ClockRule.THE_CLOCK_MOVES_FORWARD_ONLY.brokenBy(
            "move the clock", clock.instant().toString());
      }
      runUntil(moment, "pg_advisory_xact_lock");
      clock.advance(moment);
    } finally {
      moving.unlock();
    }
  }

  /// @param lock who only looks leaves the work to another replica; who moves the clock waits for
  ///   it
  private void runUntil(Instant moment, String lock) {
    while (runNext(moment, lock)) {
      LOG.debug("a due job ran");
    }
  }

  private boolean runNext(Instant moment, String lock) {
    Optional<Due> found = QuarkusTransaction.requiringNew().call(() -> earliest(moment));
    if (found.isEmpty()) {
      return false;
    }
    if (clock.standsStill() && clock.instant().isBefore(found.get().at())) {
      clock.advance(found.get().at());
    }
    return QuarkusTransaction.requiringNew().call(() -> runInTurn(found.get(), lock));
  }

  private Optional<Due> earliest(Instant moment) {
    return jobs.stream()
        .flatMap(job -> job.nextDue().stream().map(at -> new Due(at, job)))
        .filter(due -> !due.at().isAfter(moment))
        .min(Comparator.comparing(Due::at));
  }

  private boolean runInTurn(Due due, String lock) {
    // What the waiting lock returns is empty text.
    var turn =
        entities
            .createNativeQuery("select cast(" + lock + "(" + TURN + ") as text)", String.class)
            .getSingleResult();
    if ("false".equals(turn)) {
      return false;
    }
    if (due.job().nextDue().filter(due.at()::equals).isPresent()) {
      due.job().run(due.at());
    }
    return true;
  }
}
