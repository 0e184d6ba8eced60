package nl.innovatietraineeship.kit.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import nl.innovatietraineeship.kit.clock.DueJobs;
import org.jboss.logging.Logger;

/// Figures of what waits, for alarms: keys that are parked, letters behind them, events that
/// Debezium has not confirmed, jobs that fail.
@ApplicationScoped
class Backlog {

  private static final Logger LOG = Logger.getLogger(Backlog.class);

  private static final String WAITING =
      """
      select
        (select count(distinct (consumer, parked_key)) from dead_letter
          where state <> 'REDRIVEN'),
        (select count(*) from dead_letter where state <> 'REDRIVEN'),
        (select count(*) from outbox where written_lsn > coalesce(
          (select min(confirmed_flush_lsn) from pg_replication_slots
            where database = current_database() and slot_type = 'logical'), '0/0'))
      """;

  private final DataSource dataSource;
  private final DueJobs jobs;
  private final AtomicLong keys;
  private final AtomicLong letters;
  private final AtomicLong events;
  private final AtomicLong failing;

  @Inject
  Backlog(DataSource dataSource, DueJobs jobs, MeterRegistry meters) {
    this.dataSource = dataSource;
    this.jobs = jobs;
    keys = meters.gauge("dead.letters.parked.keys", new AtomicLong());
    letters = meters.gauge("dead.letters.waiting", new AtomicLong());
    events = meters.gauge("outbox.unconfirmed", new AtomicLong());
    failing = meters.gauge("due.jobs.failing", new AtomicLong());
  }

  /// The figures are there from the start, not only after the first count.
  void begin(@Observes StartupEvent start) {
    count();
  }

  /// Often enough for an alarm, seldom enough to cost nothing.
  @Scheduled(every = "30s", delayed = "10s")
  void count() {
    failing.set(jobs.failing().size());
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(WAITING)) {
      row.next();
      keys.set(row.getLong(1));
      letters.set(row.getLong(2));
      events.set(row.getLong(3));
    } catch (SQLException noDatabase) {
      LOG.debug("nothing counted without a database");
    }
  }
}
