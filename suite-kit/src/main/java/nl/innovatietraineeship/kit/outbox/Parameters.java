package nl.innovatietraineeship.kit.outbox;

import java.sql.PreparedStatement;
import java.sql.SQLException;
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

  void event(Envelope event) throws SQLException {
    statement.setObject(next++, event.id());
    text(event.topic());
    text(event.key());
    text(event.type());
    text(event.subject());
    text(event.source());
    text(event.time());
    text(event.dataschema());
    text(event.key());
    text(event.traceparent());
    text(event.payload());
  }

  private void text(@Nullable String value) throws SQLException {
    statement.setString(next++, value);
  }
}
