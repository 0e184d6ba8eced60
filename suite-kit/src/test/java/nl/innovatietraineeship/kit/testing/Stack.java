package nl.innovatietraineeship.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// The stack that `./suite test` started: PostgreSQL, Kafka, Connect and OIDC, shared by all
/// modules of a run.
final class Stack {

  private static final Stack RUNNING = new Stack(read());

  private final Properties values;

  private Stack(Properties values) {
    this.values = values;
  }

  static Stack running() {
    return RUNNING;
  }

  String value(String key) {
    String value = values.getProperty(key);
    if (value == null) {
      throw new IllegalStateException("stack.properties has no " + key);
    }
    return value;
  }

  private static Properties read() {
    String file = System.getenv("SUITE_STACK");
    if (file == null) {
      throw new IllegalStateException(
          "No stack is running for the tests: run them by ./suite test [MODULE].");
    }
    var values = new Properties();
    try (var reader = Files.newBufferedReader(Path.of(file))) {
      values.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("no running stack wrote " + file, e);
    }
    return values;
  }
}
