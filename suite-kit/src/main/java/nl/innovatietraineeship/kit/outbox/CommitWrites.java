package nl.innovatietraineeship.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.innovatietraineeship.kit.http.RememberedAnswer;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// What one commit writes beside the rows of its aggregates, collected and sent in one statement:
/// its events and the answer to its idempotency key.
@ApplicationScoped
public class CommitWrites {

  /// A column in which events differ is an array: one text, and one plan, whatever their number.
  private static final String EVENTS =
      """
      insert into outbox (id, topic, key, type, subject, source, time, dataschema, partitionkey,
        traceparent, payload)
      select id, ?, key, 'nl.innovatietraineeship.' || name || '.v1', subject, ?, ?,
        'https://innovatietraineeship.nl/schemas/' || name || '.v1.json', key, ?, payload
      from unnest(?, ?, ?, ?, ?) with ordinality as written
        (id, key, name, subject, payload, place)
      order by place
      """;

  private static final String ANSWER =
      """
      insert into idempotency_key (sub, method, path, key, payload_hash, status, etag, location,
        body)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String ANSWER_AND_EVENTS =
      "with answered as (" + ANSWER.strip() + ")\n" + EVENTS;

  @Inject TransactionSynchronizationRegistry transaction;
  @Inject EntityManager entities;
  @Inject DataSource dataSource;
  @Inject Envelopes wrapping;

  void add(Event event) {
    pending().envelopes.add(wrapping.wrap(event));
  }

  /// Writes now what was collected, with the answer of this transaction's command, to be replayed.
  public void write(RememberedAnswer answer) {
    var pending = pending();
    pending.answer = answer;
    entities.unwrap(Session.class).doWork(pending::write);
  }

  /// Writes now what was collected; else it is written when the transaction is about to commit.
  public void write() {
    entities.unwrap(Session.class).doWork(pending()::write);
  }

  private Pending pending() {
    var pending = (Pending) transaction.getResource(Pending.class);
    if (pending == null) {
      pending = new Pending();
      transaction.putResource(Pending.class, pending);
      transaction.registerInterposedSynchronization(pending);
    }
    return pending;
  }

  private final class Pending implements Synchronization {

    private final List<Envelope> envelopes = new ArrayList<>();
    private @Nullable RememberedAnswer answer;

    @Override
    public void beforeCompletion() {
      if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE || isEmpty()) {
        return;
      }
      // The session has let go of the transaction's connection by now; the pool hands it out again.
      try (var connection = dataSource.getConnection()) {
        write(connection);
      } catch (SQLException e) {
        throw new IllegalStateException("events cannot be written", e);
      }
    }

    @Override
    public void afterCompletion(int status) {
      // What was collected goes with the transaction, whichever way it ended.
    }

    private void write(Connection connection) throws SQLException {
      if (isEmpty()) {
        return;
      }
      try (var statement = connection.prepareStatement(sql())) {
        var parameters = new Parameters(statement);
        if (answer != null) {
          parameters.answer(answer);
        }
        if (!envelopes.isEmpty()) {
          parameters.events(wrapping.sending(), envelopes);
        }
        statement.executeUpdate();
      }
      answer = null;
      envelopes.clear();
    }

    private String sql() {
      if (answer == null) {
        return EVENTS;
      }
      return envelopes.isEmpty() ? ANSWER : ANSWER_AND_EVENTS;
    }

    private boolean isEmpty() {
      return envelopes.isEmpty() && answer == null;
    }
  }
}
