package nl.innovatietraineeship.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/// The statements of the same command, one by one, over plain JDBC on the same server: what the
/// database itself takes for it.
record JdbcWrite(Settings settings, UUID company, String answer, String event) implements Work {

  @Override
  public String name() {
    return "the same statements, plain JDBC";
  }

  @Override
  public Worker worker() throws SQLException {
    return new Statements(settings, company, answer, event);
  }

  private static final class Statements implements Worker {

    /// What the service's sequence increments by: it asks for a number that seldom.
    private static final int NUMBERS_AT_ONCE = 20;

    private final UUID company;
    private final String answer;
    private final String event;
    private final Connection connection;
    private long written;
    private final PreparedStatement key;
    private final PreparedStatement firm;
    private final PreparedStatement number;
    private final PreparedStatement place;
    private final PreparedStatement outbox;
    private final PreparedStatement remembered;

    Statements(Settings settings, UUID company, String answer, String event) throws SQLException {
      this.company = company;
      this.answer = answer;
      this.event = event;
      connection = settings.connect("placement");
      connection.setAutoCommit(false);
      key =
          connection.prepareStatement(
              """
              select locked, payload_hash, status, etag, location, body
              from (select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as locked) as l
              left join idempotency_key on (sub, method, path, key) = ('bench', 'POST', '/bench', ?)
                and answered_at > now() - interval '24 hours'
              """);
      firm = connection.prepareStatement("select * from company where id = ?");
      number = connection.prepareStatement("select nextval('place_number')");
      place =
          connection.prepareStatement(
              """
              insert into place (id, reference, version, company_id, title, question, province,
                sector, available_from, available_until, supervisor_name, state, offered_at)
              values (?, ?, 0, ?, 'Less waste', 'How?', 'Noord-Brabant', '1071', '2021-02-01',
                '2022-12-31', 'M. Meesters', 'OFFERED', '2020-11-02T08:00:00Z')
              """);
      outbox =
          connection.prepareStatement(
              """
              insert into outbox (id, topic, key, type, subject, source, time, dataschema,
                partitionkey, payload)
              values (?, 'bench', ?, 'nl.innovatietraineeship.bench-measured.v1', ?, 'urn:bench',
                '2020-11-02T08:00:00Z', 'urn:bench', ?, ?)
              """);
      remembered =
          connection.prepareStatement(
              """
              insert into idempotency_key (sub, method, path, key, payload_hash, status, etag,
                location, body)
              values ('bench', 'POST', '/bench', ?, 'hash', 201, '"0"', '/bench', ?)
              """);
    }

    @Override
    public void once() throws SQLException {
      String unique = UUID.randomUUID().toString();
      key.setString(1, unique);
      key.setString(2, unique);
      read(key);
      firm.setObject(1, company);
      read(firm);
      UUID id = UUID.randomUUID();
      if (written++ % NUMBERS_AT_ONCE == 0) {
        read(number);
      }
      String reference = "B-" + id;
      place.setObject(1, id);
      place.setString(2, reference);
      place.setObject(3, company);
      place.executeUpdate();
      outbox.setObject(1, UUID.randomUUID());
      outbox.setString(2, id.toString());
      outbox.setString(3, reference);
      outbox.setString(4, id.toString());
      outbox.setString(5, event);
      outbox.executeUpdate();
      remembered.setString(1, unique);
      remembered.setString(2, answer);
      remembered.executeUpdate();
      connection.commit();
    }

    private static String read(PreparedStatement query) throws SQLException {
      try (var row = query.executeQuery()) {
        row.next();
        return String.valueOf(row.getObject(1));
      }
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }
}
