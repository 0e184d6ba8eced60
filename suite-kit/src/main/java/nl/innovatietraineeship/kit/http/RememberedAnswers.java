package nl.innovatietraineeship.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import nl.innovatietraineeship.kit.problem.IdempotencyConflict;
import org.hibernate.Session;

/// Answers of the last 24 hours, by idempotency key.
@ApplicationScoped
class RememberedAnswers {

  private static final String LOCK_AND_FIND =
      """
      select locked, payload_hash, status, etag, location, body
      from (select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as locked) as l
      left join idempotency_key on (sub, method, path, key) = (?, ?, ?, ?)
        and answered_at > now() - interval '24 hours'
      """;

  @Inject EntityManager entities;

  /// Takes the key for this transaction and finds what it was answered before, in one round trip.
  ///
  /// @throws IdempotencyConflict while another request with this key is in progress
  Optional<RememberedAnswer> lockAndFind(RememberedAnswer.Key key) {
    return entities
        .unwrap(Session.class)
        .doReturningWork(connection -> {
          try (var statement = connection.prepareStatement(LOCK_AND_FIND)) {
            statement.setString(
                1, String.join("\n", key.sub(), key.method(), key.path(), key.key()));
            statement.setString(2, key.sub());
            statement.setString(3, key.method());
            statement.setString(4, key.path());
            statement.setString(5, key.key());
            try (var row = statement.executeQuery()) {
              row.next();
              return found(key, row);
            }
          }
        });
  }

  private static Optional<RememberedAnswer> found(RememberedAnswer.Key key, ResultSet row)
      throws SQLException {
    if (!row.getBoolean("locked")) {
      throw IdempotencyConflict.inProgress();
    }
    String hash = row.getString("payload_hash");
    return hash == null
        ? Optional.empty()
        : Optional.of(
            new RememberedAnswer(
                key,
                hash,
                row.getInt("status"),
                row.getString("etag"),
                row.getString("location"),
                row.getString("body")));
  }
}
