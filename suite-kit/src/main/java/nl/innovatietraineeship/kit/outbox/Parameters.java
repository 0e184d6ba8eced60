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

  void envelopes(List<Envelope> envelopes) throws SQLException {
    column("uuid", envelopes, Envelope::id);
    column("text", envelopes, Envelope::topic);
    column("text", envelopes, Envelope::key);
    column("text", envelopes, Envelope::type);
    column("text", envelopes, Envelope::subject);
    column("text", envelopes, Envelope::source);
    column("text", envelopes, Envelope::time);
    column("text", envelopes, Envelope::dataschema);
    column("text", envelopes, Envelope::key);
    column("text", envelopes, Envelope::traceparent);
    column("text", envelopes, Envelope::payload);
  }

  private void text(@Nullable String value) throws SQLException {
    statement.setString(next++, value);
  }

  private void column(
      String type, List<Envelope> envelopes, Function<Envelope, @Nullable Object> value)
      throws SQLException {
    statement.setArray(
        next++,
        statement.getConnection().createArrayOf(type, envelopes.stream().map(value).toArray()));
  }
}
