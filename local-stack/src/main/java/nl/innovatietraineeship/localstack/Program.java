package nl.innovatietraineeship.localstack;

import java.util.ArrayList;
import java.util.List;

/// A program of another module that uses a running suite.
///
/// @param quick whether it is done too soon for the second compiler to pay
record Program(String module, String main, boolean quick) {
  /// @param ports of the suite that it uses
  /// @param more its options, beside the suite's addresses
  ProcessBuilder command(Checkout checkout, Ports ports, List<String> more) {
    var command =
        new ArrayList<String>(List.of(JavaFlags.program(), "-XX:+UseSerialGC", "-Xmx512m"));
    if (quick) {
      command.add(JavaFlags.QUICK);
    }
    command.addAll(
        List.of(
            "-cp",
            checkout.classPathOf(module),
            main,
            "--gateway",
            "http://localhost:" + ports.gateway(),
            "--oidc",
            "http://localhost:" + ports.oidc()));
    command.addAll(more);
    return new ProcessBuilder(command).directory(checkout.root().toFile()).inheritIO();
  }
}
