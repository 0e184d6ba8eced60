package nl.innovatietraineeship.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/// The passwords of one state folder: made at the first start, kept in a file that only its owner
/// can read.
final class Secrets {
  private static final String FILE = "secrets.properties";
  private static final int BYTES = 18;

  private final Path file;
  private final Properties values;

  private Secrets(Path file, Properties values) {
    this.file = file;
    this.values = values;
  }

  static Secrets in(Path dir) {
    var file = dir.resolve(FILE);
    var values = new Properties();
    try {
      if (Files.exists(file)) {
        values.load(new StringReader(Files.readString(file, UTF_8)));
      }
      return new Secrets(file, values);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /// The password of that name; made, and on disk, when it is asked for the first time.
  synchronized String of(String name) {
    var known = values.getProperty(name);
    if (known != null) {
      return known;
    }
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    var made = HexFormat.of().formatHex(bytes);
    values.setProperty(name, made);
    save(file, values);
    return made;
  }

  /// Makes all that the stack needs, before several processes read them.
  Secrets complete() {
    of("postgres");
    of("debezium");
    Databases.NAMES.forEach(this::of);
    return this;
  }

  /// Writes a file at once and for its owner only.
  static void save(Path file, Properties values) {
    try {
      var text = new StringWriter();
      values.store(text, null);
      Folders.write(file, text.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
