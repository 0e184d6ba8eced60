package nl.innovatietraineeship.kit.clock;

import io.quarkus.arc.All;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import nl.innovatietraineeship.kit.problem.Unavailable;
import org.jboss.logging.Logger;

/// Runs what became due, in the order of the due moments, each in its own transaction. A job that
/// fails holds up no other: what else is due runs, and it is tried again in the next round.
@ApplicationScoped
public class DueJobs {

  private static final Logger LOG = Logger.getLogger(DueJobs.class);

  /// One replica at a time looks for work.
  private static final long TURN = 7_202_006_011L;

  @Inject @All List<InstanceHandle<DueJob>> jobs;
  @Inject BusinessClock clock;
  @Inject EntityManager entities;

  /// One move at a time; a second one finds its work done.
  private final ReentrantLock moving = new ReentrantLock();

  private final Map<String, Instant> failing = new ConcurrentSkipListMap<>();

  private record Due(Instant at, String name, DueJob job) {}

  /// The jobs that failed and have not succeeded since, by their names in alphabetical order, each
  /// with the business moment of its first failure. Another replica may have run them meanwhile:
  /// then this one sees in its next round that nothing is due.
  public Map<String, Instant> failing() {
    return Collections.unmodifiableMap(failing);
  }

  /// The real clock makes work due by itself; a movable one when it is moved.
  @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    if (!clock.standsStill()) {
      runUntil(clock.instant(), "pg_try_advisory_xact_lock");
    }
  }

  /// Moves a standing clock: forward only, stopping at every due moment on the way. Safe to repeat.
  ///
  /// @throws Unavailable when a job failed; the clock has moved then, and all other jobs have run
  public void moveTo(Instant moment) {
    moving.lock();
    try {
      if (moment.isBefore(clock.instant())) {
        throw ClockRule.THE_CLOCK_MOVES_FORWARD_ONLY.brokenBy(
            "move the clock", clock.instant().toString());
      }
      Set<String> failed = runUntil(moment, "pg_advisory_xact_lock");
      clock.advance(moment);
      if (!failed.isEmpty()) {
        throw new Unavailable(
            "The clock was moved, and what was due was done, but not by "
                + String.join(", ", failed)
                + ": the log says why. Send the same request again to try that once more.");
      }
    } finally {
      moving.unlock();
    }
  }

  /// @param lock who only looks leaves the work to another replica; who moves the clock waits for
  ///   it
  /// @return the jobs that failed, each left out of this round from then on
  private Set<String> runUntil(Instant moment, String lock) {
    Set<String> failed = new TreeSet<>();
    while (runNext(moment, lock, failed)) {
      LOG.debug("a due job ran");
    }
    return failed;
  }

  private boolean runNext(Instant moment, String lock, Set<String> failed) {
    Optional<Due> found = earliest(moment, failed);
    if (found.isEmpty()) {
      return false;
    }
    Due due = found.get();
    if (clock.standsStill() && clock.instant().isBefore(due.at())) {
      clock.advance(due.at());
    }
    return tried(
        due.name(),
        failed,
        () -> QuarkusTransaction.requiringNew().call(() -> runInTurn(due, lock)));
  }

  private Optional<Due> earliest(Instant moment, Set<String> failed) {
    List<Due> found = new ArrayList<>();
    for (InstanceHandle<DueJob> job : jobs) {
      String name = job.getBean().getBeanClass().getSimpleName();
      if (!failed.contains(name)) {
        tried(name, failed, () -> found.addAll(due(name, job.get(), moment)));
      }
    }
    return found.stream().min(Comparator.comparing(Due::at));
  }

  /// What of a job is due, if anything is.
  private List<Due> due(String name, DueJob job, Instant moment) {
    Optional<Instant> next = QuarkusTransaction.requiringNew().call(job::nextDue);
    if (next.filter(at -> !at.isAfter(moment)).isEmpty()) {
      failing.remove(name);
      return List.of();
    }
    return List.of(new Due(next.get(), name, job));
  }

  /// @return what the attempt did; true, so that others have their turn, when it failed, which is
  ///   noted and logged
  private boolean tried(String name, Set<String> failed, BooleanSupplier attempt) {
    try {
      return attempt.getAsBoolean();
    } catch (RuntimeException failure) {
      LOG.errorf(failure, "due job %s failed", name);
      failed.add(name);
      failing.putIfAbsent(name, clock.instant());
      return true;
    }
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
