package nl.innovatietraineeship.budget.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.kit.id.IdOrReference;
import nl.innovatietraineeship.kit.problem.NotFound;

/// Reads positions: balance, counts and moment in one statement, so of one instant.
@ApplicationScoped
class Positions {

  private static final String POSITION =
      """
      select c as call,
        (select max(b.occurredAt) from Booking b where b.callId = c.id) as asOf,
        (select count(k) from Claim k where k.callId = c.id and k.state = WAITING
          and k.rankingVersion = coalesce(c.rankingVersion, k.rankingVersion)) as waiting,
        (select count(k) from Claim k where k.callId = c.id and k.state = RESERVED) as reserved,
        (select count(k) from Claim k where k.callId = c.id and k.state = GRANTED) as granted,
        (select count(k) from Claim k where k.callId = c.id and k.state = DETERMINED) as determined,
        (select count(k) from Claim k where k.callId = c.id and k.state = SETTLED) as settled,
        (select count(k) from Claim k where k.callId = c.id and k.state = WITHDRAWN) as withdrawn
      from Call c
      """;

  @Inject EntityManager entities;

  /// @param sought the call's UUID or reference
  Position of(String sought) {
    Tuple row =
        switch (IdOrReference.parse(sought)) {
          case IdOrReference.ById(UUID id) -> read("c.id.value = :sought", id, sought);
          case IdOrReference.ByReference(String reference) ->
              read("c.reference = :sought", reference, sought);
        };
    return Position.of(
        row.get("call", Call.class),
        row.get("asOf", Instant.class),
        new Position.ClaimCounts(
            row.get("waiting", Long.class),
            row.get("reserved", Long.class),
            row.get("granted", Long.class),
            row.get("determined", Long.class),
            row.get("settled", Long.class),
            row.get("withdrawn", Long.class)));
  }

  private Tuple read(String condition, Object value, String sought) {
    return entities
        .createQuery(POSITION + " where " + condition, Tuple.class)
        .setParameter("sought", value)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("call", sought));
  }
}
