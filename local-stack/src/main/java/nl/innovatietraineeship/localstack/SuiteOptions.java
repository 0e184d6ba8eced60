package nl.innovatietraineeship.localstack;

import java.nio.file.Path;

/// How a suite is to run.
///
/// @param state the folder that holds all of its state
/// @param apart whether PostgreSQL, Kafka, Connect and OIDC are a process each, so that one can be
///   killed alone
/// @param movableClock whether an administrator moves the business clock; otherwise it is the real
///   one
public record SuiteOptions(Path state, Ports ports, boolean apart, boolean movableClock) {
  Path stackDir() {
    return state.resolve("stack");
  }

  /// Copies of what was built, from which the suite runs.
  Path apps() {
    return state.resolve("apps");
  }

  Path logs() {
    return state.resolve("logs");
  }

  Path run() {
    return state.resolve("run");
  }

  Path log(String name) {
    return logs().resolve(name + ".log");
  }

  Path pidFile(String name) {
    return run().resolve(name + ".pid");
  }
}
