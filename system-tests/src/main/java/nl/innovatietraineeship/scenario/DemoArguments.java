package nl.innovatietraineeship.scenario;

import java.net.URI;
import java.nio.file.Path;

/// `--gateway URL --oidc URL --seed N --lock FILE`, each with a default.
record DemoArguments(URI gateway, URI oidc, long seed, Path lock) {
  private static final String USAGE =
      "Usage: demo [--gateway http://localhost:8080] [--oidc http://localhost:8084] [--seed 4711] [--lock FILE]";

  static DemoArguments of(String... arguments) {
    var gateway = URI.create("http://localhost:8080");
    var oidc = URI.create("http://localhost:8084");
    long seed = 4711;
    Path lock = null;
    for (int i = 0; i < arguments.length; i += 2) {
      if (i + 1 == arguments.length) {
        throw new IllegalArgumentException(arguments[i] + " lacks its value. " + USAGE);
      }
      var value = arguments[i + 1];
      switch (arguments[i]) {
        case "--gateway" -> gateway = URI.create(value);
        case "--oidc" -> oidc = URI.create(value);
        case "--seed" -> seed = seed(value);
        case "--lock" -> lock = Path.of(value);
        default -> throw new IllegalArgumentException("No option " + arguments[i] + ". " + USAGE);
      }
    }
    return new DemoArguments(gateway, oidc, seed, lock == null ? lockFor(gateway) : lock);
  }

  private static long seed(String value) {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "A seed is a whole number, not " + value + ". " + USAGE, e);
    }
  }

  /// One file a suite.
  private static Path lockFor(URI gateway) {
    return Path.of(
        System.getProperty("java.io.tmpdir"),
        "innovatietraineeship-demo-" + gateway.getAuthority().replace(':', '-') + ".lock");
  }
}
