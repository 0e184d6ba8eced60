package nl.innovatietraineeship.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// Where a running stack is to be found: the file `stack.properties` that it writes when it is
/// ready, and that tests read. It holds passwords, so only its owner can read it.
public record StackProperties(Properties values) {
  public static final String FILE = "stack.properties";

  static StackProperties of(Ports ports, Secrets secrets) {
    var values = new Properties();
    var server = "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/";
    values.setProperty("postgres.host", "127.0.0.1");
    values.setProperty("postgres.port", Integer.toString(ports.postgres()));
    values.setProperty("postgres.url", server + "postgres");
    values.setProperty("postgres.user", "postgres");
    values.setProperty("postgres.password", secrets.of("postgres"));
    values.setProperty("debezium.user", "debezium");
    values.setProperty("debezium.password", secrets.of("debezium"));
    for (var name : Databases.NAMES) {
      values.setProperty(name + ".url", server + name);
      values.setProperty(name + ".user", name);
      values.setProperty(name + ".password", secrets.of(name));
    }
    values.setProperty("kafka.bootstrap", "127.0.0.1:" + ports.kafka());
    values.setProperty("connect.url", "http://127.0.0.1:" + ports.connect());
    values.setProperty("oidc.issuer", ports.issuer());
    values.setProperty("oidc.mint", "http://localhost:" + ports.oidc() + "/mint");
    return new StackProperties(values);
  }

  public static StackProperties read(Path file) {
    var values = new Properties();
    try {
      values.load(new StringReader(Files.readString(file, UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("no running stack wrote " + file, e);
    }
    return new StackProperties(values);
  }

  void write(Path dir) {
    Secrets.save(dir.resolve(FILE), values);
  }

  public String value(String key) {
    var value = values.getProperty(key);
    if (value == null) {
      throw new IllegalArgumentException("no " + key + " in " + FILE);
    }
    return value;
  }
}
