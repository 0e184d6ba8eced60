package nl.innovatietraineeship.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Where the measured suite is, as `./suite bench` tells it.
///
/// @param placement the service that is measured, without the gateway in between
/// @param mint makes tokens
/// @param stack addresses and passwords of the stack
/// @param stackFolder what the stack keeps its data in
/// @param status the supervisor's list of processes
/// @param results the file that the figures are written to
/// @param up how long the last `./suite up` of this clone took until it was ready, if known
record Settings(
    URI placement,
    URI mint,
    Properties stack,
    Path stackFolder,
    Path status,
    Path results,
    int rounds,
    int seconds,
    @Nullable Duration up) {

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
        URI.create("http://localhost:" + (gateway.getPort() + 1)),
        oidc.resolve("/mint"),
        stack,
        file.toAbsolutePath().resolveSibling("."),
        Path.of(required(System.getenv("SUITE_STATUS"), "SUITE_STATUS")),
        Path.of(options.getOrDefault("out", "benchmarks/results.md")),
        Integer.parseInt(options.getOrDefault("rounds", Integer.toString(ROUNDS))),
        Integer.parseInt(options.getOrDefault("seconds", Integer.toString(SECONDS))),
        up(options.get("up-millis")));
  }

  private static @Nullable Duration up(@Nullable String millis) {
    return millis == null ? null : Duration.ofMillis(Long.parseLong(millis));
  }

  String database(String key) {
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
