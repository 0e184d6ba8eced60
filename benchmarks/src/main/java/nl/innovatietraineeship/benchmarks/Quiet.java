package nl.innovatietraineeship.benchmarks;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Waits until the suite has done what was set going, so that it is not measured with what follows.
final class Quiet {

  /// A million rows are read from the log in a minute, on a machine that does nothing else; much
  /// longer, and something is wrong.
  private static final Duration AT_MOST = Duration.ofMinutes(10);

  /// Longer than from an event to its effect in another service.
  private static final Duration STILL = Duration.ofSeconds(2);

  /// Heartbeats confirm the log every ten seconds, and leave less than this behind.
  private static final String BEHIND =
      """
      select count(*) from pg_replication_slots
      where pg_current_wal_lsn() - confirmed_flush_lsn > 16 * 1024 * 1024
      """;

  private Quiet() {}

  /// Until the outboxes are read to the end of the log and no service takes in events any more.
  static void await(Settings settings) throws SQLException, InterruptedException {
    Instant end = Instant.now().plus(AT_MOST);
    long before = -1;
    while (Instant.now().isBefore(end)) {
      long behind = settings.number("postgres", BEHIND);
      long received = 0;
      for (String database : List.of("placement", "plan_review", "budget", "overview")) {
        received += settings.number(database, "select count(*) from inbox");
      }
      if (behind == 0 && received == before) {
        return;
      }
      before = received;
      TimeUnit.MILLISECONDS.sleep(STILL.toMillis());
    }
    throw new IllegalStateException("the suite is still busy after " + AT_MOST);
  }
}
