package nl.innovatietraineeship.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/// The databases and their owners: one of each per service, and the role that reads the outboxes.
final class Databases {
  static final List<String> NAMES = List.of("placement", "plan_review", "budget", "overview");

  private final Ports ports;
  private final Secrets secrets;

  Databases(Ports ports, Secrets secrets) {
    this.ports = ports;
    this.secrets = secrets;
  }

  /// Makes what is missing. Everything made from `template1` afterwards, the databases of tests
  /// too, lets `debezium` read the outbox and beat the heart, and nothing else.
  void prepare() throws SQLException, IOException {
    try (var postgres = connect("postgres")) {
      role(postgres, "debezium", "LOGIN REPLICATION");
    }
    try (var template = connect("template1");
        var statement = template.createStatement()) {
      statement.execute(resource("template.sql"));
    }
    try (var postgres = connect("postgres")) {
      for (var name : NAMES) {
        role(postgres, name, "LOGIN");
        database(postgres, name);
      }
    }
  }

  Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + database,
        "postgres",
        secrets.of("postgres"));
  }

  private void role(Connection postgres, String name, String rights) throws SQLException {
    if (exists(postgres, "select 1 from pg_roles where rolname = ?", name)) {
      return;
    }
    try (var statement = postgres.createStatement()) {
      statement.execute(
          "create role " + name + " " + rights + " password '" + secrets.of(name) + "'");
    }
  }

  private static void database(Connection postgres, String name) throws SQLException {
    if (exists(postgres, "select 1 from pg_database where datname = ?", name)) {
      return;
    }
    try (var statement = postgres.createStatement()) {
      statement.execute("create database " + name + " owner " + name);
      statement.execute("revoke connect on database " + name + " from public");
      statement.execute("grant connect on database " + name + " to debezium");
    }
  }

  private static boolean exists(Connection postgres, String query, String name)
      throws SQLException {
    try (var statement = postgres.prepareStatement(query)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  static String resource(String name) throws IOException {
    try (var stream = Databases.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException(name + " is missing from local-stack");
      }
      return new String(stream.readAllBytes(), UTF_8);
    }
  }
}
