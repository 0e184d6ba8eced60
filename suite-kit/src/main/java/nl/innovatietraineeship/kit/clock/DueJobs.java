package nl.innovatietraineeship.kit.clock;

import io.quarkus.arc.All;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
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

  private record Named(String name, DueJob job) {

    static Named of(InstanceHandle<DueJob> handle) {
      return new Named(handle.getBean().getBeanClass().getSimpleName(), handle.get());
    }

    Optional<Due> due(Instant moment) {
      return job.nextDue().filter(at -> !at.isAfter(moment)).map(at -> new Due(at, this));
    }
  }

  private record Due(Instant at, Named job) {}

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
    List<Named> asked =
        jobs.stream().map(Named::of).filter(job -> !failed.contains(job.name())).toList();
    Optional<Due> found = due(asked, moment, failed).stream().min(Comparator.comparing(Due::at));
    if (found.isEmpty()) {
      return false;
    }
    Due due = found.get();
    if (clock.standsStill() && clock.instant().isBefore(due.at())) {
      clock.advance(due.at());
    }
    try {
      return QuarkusTransaction.requiringNew().call(() -> runInTurn(due, lock));
    } catch (RuntimeException failure) {
      note(due.job(), failure, failed);
      return true;
    }
  }

  /// What of these is due. They are asked before every single run, and so in one transaction; when
  /// that fails each is asked in its own, to know which it was.
  private List<Due> due(List<Named> asked, Instant moment, Set<String> failed) {
    try {
      List<Due> all =
          QuarkusTransaction.requiringNew()
              .call(() -> asked.stream().flatMap(job -> job.due(moment).stream()).toList());
      Set<String> names = all.stream().map(due -> due.job().name()).collect(Collectors.toSet());
      asked.stream()
          .map(Named::name)
          .filter(name -> !names.contains(name))
          .forEach(failing::remove);
      return all;
    } catch (RuntimeException failure) {
      if (asked.size() == 1) {
        note(asked.getFirst(), failure, failed);
        return List.of();
      }
      return asked.stream().flatMap(job -> due(List.of(job), moment, failed).stream()).toList();
    }
  }

  /// Whatever a job fails by is its own: it is logged, told by [#failing] and to who moves the
  /// clock, and keeps no other from its turn.
  private void note(Named job, RuntimeException failure, Set<String> failed) {
    LOG.errorf(failure, "due job %s failed", job.name());
    failed.add(job.name());
    failing.putIfAbsent(job.name(), clock.instant());
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
    if (due.job().job().nextDue().filter(due.at()::equals).isPresent()) {
      due.job().job().run(due.at());
    }
    return true;
  }
}
