package nl.innovatietraineeship.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;

/// What was received: an event that is in here is not handled again.
@ApplicationScoped
class Inbox {

  enum Entry {
    FRESH,
    SEEN,
    PARKED
  }

  private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

  private static final String ENTER =
      """
      with parked as (
        select 1 from dead_letter where consumer = ? and parked_key = ? and state <> 'REDRIVEN'
        limit 1),
      fresh as (
        insert into inbox (consumer, event_id)
        select ?, ? where not exists (select 1 from parked)
        on conflict do nothing returning 1)
      select exists (select 1 from fresh),
        exists (select 1 from inbox where consumer = ? and event_id = ?)
      """;

  @Inject EntityManager entities;

  /// Enters an event, behind whoever handles or re-drives its key at this moment.
  Entry enter(String consumer, String eventId, String key) {
    lock(consumer, key);
    return entities
        .unwrap(Session.class)
        .doReturningWork(connection -> {
          try (var statement = connection.prepareStatement(ENTER)) {
            statement.setString(1, consumer);
            statement.setString(2, key);
            statement.setString(3, consumer);
            statement.setString(4, eventId);
            statement.setString(5, consumer);
            statement.setString(6, eventId);
            try (var row = statement.executeQuery()) {
              row.next();
              return row.getBoolean(1)
                  ? Entry.FRESH
                  : row.getBoolean(2) ? Entry.SEEN : Entry.PARKED;
            }
          }
        });
  }

  /// A key is handled by one transaction at a time: the listener's or a re-drive's.
  void lock(String consumer, String key) {
    entities
        .unwrap(Session.class)
        .doWork(connection -> {
          try (var statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, consumer + "\n" + key);
            statement.execute();
          }
        });
  }

  /// Enters an event that is re-driven.
  void enterRedriven(String consumer, String eventId) {
    entities
        .createNativeQuery(
            "insert into inbox (consumer, event_id) values (:consumer, :event)"
                + " on conflict do nothing")
        .setParameter("consumer", consumer)
        .setParameter("event", eventId)
        .executeUpdate();
  }
}
