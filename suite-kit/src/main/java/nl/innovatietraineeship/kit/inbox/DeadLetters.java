package nl.innovatietraineeship.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/// The messages of this service that wait for an administrator.
@ApplicationScoped
class DeadLetters {

  private static final String COLUMNS =
      """
      select id, consumer, parked_key, event_id, type, topic, partition, record_offset, traceparent,
        payload, state, reason, arrived_at, attempts, redriven_at
      from dead_letter
      """;

  @Inject EntityManager entities;
  @Inject Ids ids;

  /// Keeps a message that failed, with its reason: its key is parked from now on.
  void fail(Delivery delivery, String key, String consumer, String reason) {
    insert(delivery, key, consumer, DeadLetter.State.FAILED, reason);
  }

  /// Keeps a message behind the failed one of its key.
  void queue(Delivery delivery, String key, String consumer) {
    insert(delivery, key, consumer, DeadLetter.State.QUEUED, null);
  }

  private void insert(
      Delivery delivery,
      String key,
      String consumer,
      DeadLetter.State state,
      @Nullable String reason) {
    entities
        .createNativeQuery(
            """
            insert into dead_letter (id, consumer, parked_key, event_id, type, topic, partition,
              record_offset, traceparent, payload, state, reason, attempts)
            values (:id, :consumer, :key, :event, :type, :topic, :partition, :offset,
              cast(:traceparent as text), :payload, :state, cast(:reason as text), :attempts)
            on conflict (consumer, event_id) do nothing
            """)
        .setParameter("id", ids.next())
        .setParameter("consumer", consumer)
        .setParameter("key", key)
        .setParameter("event", delivery.eventId())
        .setParameter("type", delivery.type())
        .setParameter("topic", delivery.topic())
        .setParameter("partition", delivery.partition())
        .setParameter("offset", delivery.offset())
        .setParameter("traceparent", delivery.traceparent())
        .setParameter("payload", Delivery.storable(delivery.payload()))
        .setParameter("state", state.name())
        .setParameter("reason", reason)
        .setParameter("attempts", state == DeadLetter.State.FAILED ? 1 : 0)
        .executeUpdate();
  }

  Optional<DeadLetter> find(UUID id) {
    return list(
            entities
                .createNativeQuery(COLUMNS + " where id = :id", Tuple.class)
                .setParameter("id", id))
        .stream()
        .findFirst();
  }

  /// In the order of their arrival.
  List<DeadLetter> list(
      DeadLetter.@Nullable State state, @Nullable String consumer, PageRequest page) {
    return list(
        entities
            .createNativeQuery(
                COLUMNS
                    + """
                     where id > :after
                      and (cast(:state as text) is null or state = :state)
                      and (cast(:consumer as text) is null or consumer = :consumer)
                    order by id limit :fetch
                    """,
                Tuple.class)
            .setParameter("after", page.afterId())
            .setParameter("state", state == null ? null : state.name())
            .setParameter("consumer", consumer)
            .setParameter("fetch", page.fetch()));
  }

  /// The first of a key that is not re-driven yet.
  Optional<DeadLetter> head(String consumer, String key) {
    return list(
            entities
                .createNativeQuery(
                    COLUMNS
                        + """
                         where consumer = :consumer and parked_key = :key and state <> 'REDRIVEN'
                        order by seq limit 1
                        """,
                    Tuple.class)
                .setParameter("consumer", consumer)
                .setParameter("key", key))
        .stream()
        .findFirst();
  }

  void redriven(UUID id) {
    entities
        .createNativeQuery(
            "update dead_letter set state = 'REDRIVEN', redriven_at = clock_timestamp(),"
                + " attempts = attempts + 1 where id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  void failedAgain(UUID id, String reason) {
    entities
        .createNativeQuery(
            "update dead_letter set state = 'FAILED', reason = :reason, attempts = attempts + 1"
                + " where id = :id")
        .setParameter("id", id)
        .setParameter("reason", reason)
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  private static List<DeadLetter> list(Query query) {
    return ((List<Tuple>) query.getResultList()).stream().map(DeadLetters::letter).toList();
  }

  private static DeadLetter letter(Tuple row) {
    return new DeadLetter(
        row.get("id", UUID.class),
        row.get("consumer", String.class),
        row.get("parked_key", String.class),
        row.get("event_id", String.class),
        row.get("type", String.class),
        row.get("topic", String.class),
        row.get("partition", Integer.class),
        row.get("record_offset", Long.class),
        row.get("traceparent", String.class),
        row.get("payload", String.class),
        DeadLetter.State.valueOf(row.get("state", String.class)),
        row.get("reason", String.class),
        row.get("arrived_at", Instant.class),
        row.get("attempts", Integer.class),
        row.get("redriven_at", Instant.class));
  }
}
