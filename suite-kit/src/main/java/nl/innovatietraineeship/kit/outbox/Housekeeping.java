package nl.innovatietraineeship.kit.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/// Deletes what has done its work: outbox rows that are a day old and confirmed by the slot, and
/// answers older than 24 hours. On the real clock.
@ApplicationScoped
public class Housekeeping {

  private static final String OUTBOX =
      """
      delete from outbox
      where written_at < now() - interval '1 day'
        and written_lsn < (
          select min(confirmed_flush_lsn) from pg_replication_slots
          where database = current_database() and slot_type = 'logical')
      """;

  private static final String ANSWERS =
      "delete from idempotency_key where answered_at < now() - interval '24 hours'";

  @Inject EntityManager entities;

  @Scheduled(every = "1h", delayed = "5m")
  void tidy() {
    tidyOutbox();
    QuarkusTransaction.requiringNew()
        .run(() -> entities.createNativeQuery(ANSWERS).executeUpdate());
  }

  /// Without a slot, or with one that is behind, nothing is deleted.
  public int tidyOutbox() {
    return QuarkusTransaction.requiringNew()
        .call(() -> entities.createNativeQuery(OUTBOX).executeUpdate());
  }
}
