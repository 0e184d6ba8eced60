package nl.innovatietraineeship.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Where the measured suite is, as `./suite bench` tells it.
///
/// @param gateway its address; the services have the ports behind it
/// @param mint makes tokens
/// @param stack addresses and passwords of the stack
/// @param stackFolder what the stack keeps its data in
/// @param status the supervisor's list of processes
/// @param results the file that the figures are written to
/// @param only the part that is measured; null for all
/// @param up how long the last `./suite up` of this clone took until it was ready, if known
record Settings(
    URI gateway,
    URI mint,
    Properties stack,
    Path stackFolder,
    Path status,
    Path results,
    int rounds,
    int seconds,
    @Nullable String only,
    @Nullable Duration up) {

  /// The places of the services' ports behind the gateway's.
  static final int GATEWAY = 0;

  static final int PLACEMENT = 1;
  static final int BUDGET = 3;

  /// Enough for a median that one slow round does not move.
  private static final int ROUNDS = 7;

  private static final int SECONDS = 3;

  static Settings of(String[] arguments) throws IOException {
    Map<String, String> options = options(arguments);
    URI gateway = URI.create(required(options.get("gateway"), "--gateway"));
    URI oidc = URI.create(required(options.get("oidc"), "--oidc"));
    var stack = new Properties();
    Path file = Path.of(required(System.getenv("SUITE_STACK"), "SUITE_STACK"));
    try (var reader = Files.newBufferedReader(file)) {
      stack.load(reader);
    }
    return new Settings(
        gateway,
        oidc.resolve("/mint"),
        stack,
        file.toAbsolutePath().resolveSibling("."),
        Path.of(required(System.getenv("SUITE_STATUS"), "SUITE_STATUS")),
        Path.of(options.getOrDefault("out", "benchmarks/results.md")),
        Integer.parseInt(options.getOrDefault("rounds", Integer.toString(ROUNDS))),
        Integer.parseInt(options.getOrDefault("seconds", Integer.toString(SECONDS))),
        options.get("only"),
        up(options.get("up-millis")));
  }

  private static @Nullable Duration up(@Nullable String millis) {
    return millis == null ? null : Duration.ofMillis(Long.parseLong(millis));
  }

  /// @param part `commands`, `allocation` or `growth`
  boolean measures(String part) {
    return only == null || only.equals(part);
  }

  /// A service itself, without the gateway in between.
  URI service(int place) {
    return URI.create("http://localhost:" + (gateway.getPort() + place));
  }

  /// As the service itself.
  Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        database(database + ".url"),
        database(database + ".user"),
        database(database + ".password"));
  }

  /// As whoever may turn triggers off.
  Connection connectAsOwnerOfAll(String database) throws SQLException {
    return DriverManager.getConnection(
        database(database + ".url"), database("postgres.user"), database("postgres.password"));
  }

  long number(String database, String query) throws SQLException {
    try (var connection = connect(database);
        var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private String database(String key) {
    return required(stack.getProperty(key), key);
  }

  private static Map<String, String> options(String[] arguments) {
    var options = new HashMap<String, String>();
    for (int word = 0; word + 1 < arguments.length; word += 2) {
      options.put(arguments[word].substring(2), arguments[word + 1]);
    }
    return options;
  }

  private static String required(@Nullable String value, String name) {
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing: run this by ./suite bench");
    }
    return value;
  }
}
