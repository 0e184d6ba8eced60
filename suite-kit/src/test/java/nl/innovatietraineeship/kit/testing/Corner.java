package nl.innovatietraineeship.kit.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/// One module's database, topics and connector on the shared stack, removed at the end.
final class Corner implements AutoCloseable {

  private static final List<String> SENDERS = List.of("placement", "plan-review", "budget");

  /// As in the running suite.
  private static final int PARTITIONS = 6;

  private final Stack stack = Stack.running();
  private final String service;
  private final String prefix;
  private final String database;
  private boolean connected;

  private Corner(String service) {
    this.service = service;
    this.prefix = "t" + Integer.toHexString(ThreadLocalRandom.current().nextInt(1 << 24)) + ".";
    this.database = prefix.replace(".", "_") + service.replace('-', '_');
  }

  static Corner make(String service) {
    var corner = new Corner(service);
    corner.sql("create database " + corner.database);
    corner.topics();
    return corner;
  }

  Map<String, String> configuration() {
    return Map.of(
        "quarkus.datasource.jdbc.url", url(),
        "quarkus.datasource.username", stack.value("postgres.user"),
        "quarkus.datasource.password", stack.value("postgres.password"),
        "kafka.bootstrap.servers", bootstrap(),
        "quarkus.oidc.auth-server-url", stack.value("oidc.issuer"),
        "suite.topic-prefix", prefix,
        "suite.clock", "movable",
        "quarkus.http.test-port", "0");
  }

  String topic(String sender) {
    return prefix + "innovatietraineeship." + sender + ".v1";
  }

  String ownTopic() {
    return topic(service);
  }

  String bootstrap() {
    return stack.value("kafka.bootstrap");
  }

  /// A connection of one's own, for what a test wants to know or break beneath the service.
  Connection connect() throws SQLException {
    return DriverManager.getConnection(
        url(), stack.value("postgres.user"), stack.value("postgres.password"));
  }

  /// Lets Debezium read the outbox; after the service made it.
  synchronized void connectOutbox() {
    if (!connected) {
      connect("PUT", "/connectors/" + database + "/config", connectorConfiguration());
      connected = true;
    }
  }

  @Override
  public void close() {
    if (connected) {
      connect("DELETE", "/connectors/" + database, "");
      sql(
          "select pg_terminate_backend(active_pid) from pg_replication_slots where slot_name = '"
              + database
              + "' and active");
      sql(
          "select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = '"
              + database
              + "' and not active");
    }
    sql("drop database if exists " + database + " with (force)");
    try (Admin admin = admin()) {
      admin.deleteTopics(SENDERS.stream().map(this::topic).toList());
    }
  }

  private String url() {
    return "jdbc:postgresql://"
        + stack.value("postgres.host")
        + ":"
        + stack.value("postgres.port")
        + "/"
        + database;
  }

  private void sql(String statement) {
    try (Connection connection =
            DriverManager.getConnection(
                stack.value("postgres.url"),
                stack.value("postgres.user"),
                stack.value("postgres.password"));
        var executed = connection.createStatement()) {
      executed.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }

  private void topics() {
    try (Admin admin = admin()) {
      Stream<NewTopic> topics =
          SENDERS.stream().map(sender -> new NewTopic(topic(sender), PARTITIONS, (short) 1));
      admin.createTopics(topics.toList()).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("topics cannot be made", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Admin admin() {
    var settings = new Properties();
    settings.put("bootstrap.servers", bootstrap());
    return Admin.create(settings);
  }

  private String connectorConfiguration() {
    String template = resource("connectors/outbox.json");
    for (Map.Entry<String, String> value :
        Map.of(
                "SERVICE",
                service,
                "DATABASE_HOST",
                stack.value("postgres.host"),
                "DATABASE_PORT",
                stack.value("postgres.port"),
                "DATABASE_NAME",
                database,
                "DATABASE_USER",
                stack.value("postgres.user"),
                "DATABASE_PASSWORD",
                stack.value("postgres.password"),
                "SLOT",
                database,
                "TOPIC_PREFIX",
                prefix)
            .entrySet()) {
      template = template.replace("${" + value.getKey() + "}", value.getValue());
    }
    return template;
  }

  private void connect(String method, String path, String body) {
    var request =
        HttpRequest.newBuilder(URI.create(stack.value("connect.url") + path))
            .header("content-type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      // While Connect moves its work about it answers 409 for a moment.
      for (int attempt = 0; attempt < 200; attempt++) {
        var response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() < 300) {
          return;
        }
        if (response.statusCode() != 409) {
          throw new IllegalStateException(method + " " + path + ": " + response.body());
        }
        java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
      }
      throw new IllegalStateException("Connect stays busy: " + method + " " + path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static String resource(String path) {
    try (InputStream file =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException("missing on the classpath: " + path);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
