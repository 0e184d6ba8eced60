package nl.innovatietraineeship.kit.testing;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// What a test asks of, or tries against, the database beneath the service.
public final class Sql {

  private Sql() {}

  /// The first column of the first row, as text.
  public static @Nullable String value(String query) {
    try (Connection connection = SuiteStack.corner().connect();
        var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      return row.next() ? row.getString(1) : null;
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  /// Runs a statement in a transaction of its own.
  ///
  /// @throws SQLException when the database refuses
  public static int run(String statement) throws SQLException {
    try (Connection connection = SuiteStack.corner().connect();
        var executed = connection.createStatement()) {
      return executed.executeUpdate(statement);
    }
  }
}
