package nl.innovatietraineeship.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The certificate of `https://localhost`, signed by itself, made at the first start.
record Certificate(Path file, String password) {
  private static final String DAYS = "3650";

  static Certificate in(Path state) throws IOException, InterruptedException {
    var folder = state.resolve("tls");
    Files.createDirectories(folder);
    var certificate =
        new Certificate(folder.resolve("localhost.p12"), Secrets.in(folder).of("keystore"));
    if (!Files.exists(certificate.file)) {
      certificate.make();
    }
    return certificate;
  }

  private void make() throws IOException, InterruptedException {
    var next = file.resolveSibling("next.p12");
    Files.deleteIfExists(next);
    var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    var builder =
        new ProcessBuilder(
            keytool,
            "-genkeypair",
            "-alias",
            "localhost",
            "-keyalg",
            "EC",
            "-groupname",
            "secp256r1",
            "-validity",
            DAYS,
            "-dname",
            "CN=localhost",
            "-ext",
            "SAN=dns:localhost,ip:127.0.0.1",
            "-storetype",
            "PKCS12",
            "-keystore",
            next.toString(),
            "-storepass:env",
            "KEYSTORE_PASSWORD");
    builder.environment().put("KEYSTORE_PASSWORD", password);
    var process = builder.redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("keytool made no certificate: " + said);
    }
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Without the password.
  @Override
  public String toString() {
    return file.toString();
  }
}
