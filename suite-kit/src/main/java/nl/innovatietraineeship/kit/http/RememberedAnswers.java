package nl.innovatietraineeship.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
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
      select locked, payload_hash, status, etag, location, body,
        answered_at < now() - interval '24 hours' as expired
      from (select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as locked) as l
      left join idempotency_key on (sub, method, path, key) = (?, ?, ?, ?)
      """;

  private static final String FORGET =
      "delete from idempotency_key where (sub, method, path, key) = (?, ?, ?, ?)";

  @Inject EntityManager entities;

  /// Takes the key for this transaction and finds what it was answered before, in one round trip.
  ///
  /// The snapshot is older than the lock: an answer committed between the two is not found, and the
  /// primary key then refuses the second effect.
  ///
  /// @throws IdempotencyConflict while another request with this key is in progress
  Optional<RememberedAnswer> lockAndFind(RememberedAnswer.Key key) {
    return entities
        .unwrap(Session.class)
        .doReturningWork(connection -> {
          try (var statement = connection.prepareStatement(LOCK_AND_FIND)) {
            statement.setString(
                1, String.join("\n", key.sub(), key.method(), key.path(), key.key()));
            name(key, statement, 2);
            try (var row = statement.executeQuery()) {
              row.next();
              return found(key, row, connection);
            }
          }
        });
  }

  private static Optional<RememberedAnswer> found(
      RememberedAnswer.Key key, ResultSet row, Connection connection) throws SQLException {
    if (!row.getBoolean("locked")) {
      throw IdempotencyConflict.inProgress();
    }
    String hash = row.getString("payload_hash");
    if (hash == null) {
      return Optional.empty();
    }
    if (row.getBoolean("expired")) {
      forget(key, connection);
      return Optional.empty();
    }
    return Optional.of(
        new RememberedAnswer(
            key,
            hash,
            row.getInt("status"),
            row.getString("etag"),
            row.getString("location"),
            row.getString("body")));
  }

  /// Makes room for the new answer, where the hourly tidying did not yet.
  private static void forget(RememberedAnswer.Key key, Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(FORGET)) {
      name(key, statement, 1);
      statement.executeUpdate();
    }
  }

  private static void name(RememberedAnswer.Key key, PreparedStatement statement, int from)
      throws SQLException {
    statement.setString(from, key.sub());
    statement.setString(from + 1, key.method());
    statement.setString(from + 2, key.path());
    statement.setString(from + 3, key.key());
  }
}
