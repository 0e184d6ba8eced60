package nl.innovatietraineeship.localstack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/// A database of a service with the outbox as the services have it.
final class OutboxTable {
  private final StackProperties stack;
  private final String database;

  OutboxTable(StackProperties stack, String database) {
    this.stack = stack;
    this.database = database;
  }

  void create() throws SQLException {
    execute(
        """
        create table outbox (seq bigint generated always as identity, id uuid primary key, topic text not null, key text not null,
          type text not null, subject text not null, source text not null, specversion text not null default '1.0',
          time text not null, dataschema text not null, partitionkey text not null, traceparent text,
          content_type text not null default 'application/json', payload text not null);
        create table heartbeat (id int primary key, at timestamptz not null);
        create publication outbox_publication for table outbox, heartbeat;
        """);
  }

  UUID add(String key, String payload, String traceparent) throws SQLException {
    var id = UUID.randomUUID();
    execute(
        """
        insert into outbox (id, topic, key, type, subject, source, time, dataschema, partitionkey, traceparent, payload)
        values ('%s', 'placement', '%s', 'nl.innovatietraineeship.place-offered.v1', 'IT20', 'urn:nld:oin:1:systeem:placement',
          '2020-11-02T08:00:00Z', 'urn:schema', '%s', %s, '%s')
        """
            .formatted(id, key, key, traceparent, payload));
    return id;
  }

  void execute(String sql) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        stack.value(database + ".url"),
        stack.value(database + ".user"),
        stack.value(database + ".password"));
  }
}
