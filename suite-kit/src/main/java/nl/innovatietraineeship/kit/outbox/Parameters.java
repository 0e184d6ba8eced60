package nl.innovatietraineeship.kit.outbox;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import nl.innovatietraineeship.kit.http.RememberedAnswer;
import org.jspecify.annotations.Nullable;

/// Sets the parameters of the one statement, in its order.
final class Parameters {

  private final PreparedStatement statement;
  private int next = 1;

  Parameters(PreparedStatement statement) {
    this.statement = statement;
  }

  void answer(RememberedAnswer answer) throws SQLException {
    text(answer.key().sub());
    text(answer.key().method());
    text(answer.key().path());
    text(answer.key().key());
    text(answer.payloadHash());
    statement.setInt(next++, answer.status());
    text(answer.etag());
    text(answer.location());
    text(answer.body());
  }

  /// What they have in common, then each other column as an array, in their order.
  void events(Sending sending, List<Envelope> events) throws SQLException {
    text(sending.topic());
    text(sending.source());
    text(sending.time());
    text(sending.traceparent());
    array("uuid", events.stream().map(Envelope::id).toArray());
    texts(events, Envelope::key);
    texts(events, Envelope::name);
    texts(events, Envelope::subject);
    texts(events, Envelope::payload);
  }

  private void texts(List<Envelope> events, Function<Envelope, @Nullable String> column)
      throws SQLException {
    array("text", events.stream().map(column).toArray(String[]::new));
  }

  private void array(String type, @Nullable Object[] values) throws SQLException {
    statement.setArray(next++, statement.getConnection().createArrayOf(type, values));
  }

  private void text(@Nullable String value) throws SQLException {
    statement.setString(next++, value);
  }
}
