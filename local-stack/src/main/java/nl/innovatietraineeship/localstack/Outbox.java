package nl.innovatietraineeship.localstack;

import java.util.Map;

/// The outbox of one service, and where its events go.
///
/// @param service the short name: `placement`, `plan-review`, `budget`
/// @param topicPrefix before the names of the topics; empty but in tests, which share one Kafka
public record Outbox(
    String service,
    String host,
    int port,
    String database,
    String user,
    String password,
    String slot,
    String topicPrefix) {

  /// The outbox of a service in the stack that wrote these properties, read by the role `debezium`.
  public static Outbox in(
      StackProperties stack, String service, String database, String topicPrefix) {
    return new Outbox(
        service,
        stack.value("postgres.host"),
        Integer.parseInt(stack.value("postgres.port")),
        database,
        stack.value("debezium.user"),
        stack.value("debezium.password"),
        "outbox_" + database,
        topicPrefix);
  }

  /// The name of its connector; unique in a Kafka Connect.
  public String connector() {
    return "outbox-" + database;
  }

  Map<String, String> placeholders() {
    return Map.of(
        "SERVICE", service,
        "DATABASE_HOST", host,
        "DATABASE_PORT", Integer.toString(port),
        "DATABASE_NAME", database,
        "DATABASE_USER", user,
        "DATABASE_PASSWORD", password,
        "SLOT", slot,
        "TOPIC_PREFIX", topicPrefix);
  }

  /// Without the password.
  @Override
  public String toString() {
    return "outbox of " + service + " in " + database + " at " + host + ":" + port;
  }
}
