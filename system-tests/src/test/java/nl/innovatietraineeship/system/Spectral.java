package nl.innovatietraineeship.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The linter of the API design rules, a program on Node.js; installed once a machine.
final class Spectral {
  private static final String VERSION = "6.16.3";

  private final Path program;

  private Spectral(Path program) {
    this.program = program;
  }

  static Spectral installed() throws IOException, InterruptedException {
    var folder = cache().resolve("spectral-" + VERSION);
    var program = folder.resolve("node_modules/.bin/spectral");
    if (!Files.isExecutable(program)) {
      Files.createDirectories(folder);
      install(
          List.of(
              "npm",
              "install",
              "--silent",
              "--no-fund",
              "--no-audit",
              "--prefix",
              folder.toString(),
              "@stoplight/spectral-cli@" + VERSION));
    }
    return new Spectral(program);
  }

  private static void install(List<String> command) throws InterruptedException {
    try {
      var installed = run(command);
      if (!installed.clean()) {
        throw new IOException(installed.text());
      }
    } catch (IOException e) {
      throw new IllegalStateException(
          "The API design rules need npm, of Node.js, and it did not install the linter: "
              + e.getMessage(),
          e);
    }
  }

  private static Path cache() {
    return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
        .map(Path::of)
        .orElse(Path.of(System.getProperty("user.home"), ".cache"))
        .resolve("innovatietraineeship");
  }

  /// What the linter found, hints included.
  ///
  /// @param clean whether it found nothing
  record Findings(boolean clean, String text) {}

  Findings lint(Path rules, List<Path> documents) throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "lint",
                "-r",
                rules.toString(),
                "--fail-severity=hint",
                "--fail-on-unmatched-globs"));
    documents.forEach(document -> command.add(document.toString()));
    return run(command);
  }

  private static Findings run(List<String> command) throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Findings(process.waitFor() == 0, text);
  }
}
