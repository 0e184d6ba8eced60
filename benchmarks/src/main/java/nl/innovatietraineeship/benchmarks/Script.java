package nl.innovatietraineeship.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/// Statements that lie beside this class, to be run in one transaction.
///
/// @param text with `${name}` for values
record Script(String text) {

  /// @param name of the file
  /// @param values by the names in it
  static Script of(String name, Map<String, ?> values) throws IOException {
    try (var stream = Script.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException(name + " is missing");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (var value : values.entrySet()) {
        text = text.replace("${" + value.getKey() + "}", value.getValue().toString());
      }
      return new Script(text);
    }
  }

  /// Runs and commits.
  void run(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute(text);
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  /// Runs it as whoever may turn triggers off, and lets the database look at what was made.
  void load(Settings settings, String database) throws SQLException {
    try (var connection = settings.connectAsOwnerOfAll(database);
        var statement = connection.createStatement()) {
      run(connection);
      statement.execute("vacuum (analyze)");
    }
  }
}
