package nl.innovatietraineeship.localstack;

import java.nio.file.Path;

/// How a suite is to run.
///
/// @param state the folder that holds all of its state
/// @param apart whether PostgreSQL, Kafka, Connect and OIDC are a process each, so that one can be
///   killed alone
/// @param movableClock whether an administrator moves the business clock; otherwise it is the real
///   one
/// @param quick whether all do without the second compiler: ready sooner, but not what they can do
///   under load for long
public record SuiteOptions(
    Path state, Ports ports, boolean apart, boolean movableClock, boolean quick) {

  /// A suite that somebody tries or tests: all of the stack in one process, a clock that is moved,
  /// ready soon.
  public static SuiteOptions toTry(Path state, Ports ports) {
    return new SuiteOptions(state, ports, false, true, true);
  }

  /// The same, but with both compilers, as in service.
  static SuiteOptions toMeasure(Path state, Ports ports) {
    return new SuiteOptions(state, ports, false, true, false);
  }

  Path stackDir() {
    return state.resolve("stack");
  }

  /// Addresses and passwords of the stack.
  Path stackProperties() {
    return stackDir().resolve(StackProperties.FILE);
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
