package nl.innovatietraineeship.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// `./suite test [MODULE]`: one stack for the whole run, Maven, a line per module, the counts.
final class TestRun {
  private static final Duration STACK_WITHIN = Duration.ofMinutes(4);
  private static final Pattern GOAL = Pattern.compile("--- \\S+ \\([^)]*\\) @ (\\S+) ---");

  private final Checkout checkout;
  private final Arguments arguments;
  private final List<Process> running = new ArrayList<>();
  private int passed;
  private int failed;
  private int skipped;

  TestRun(Checkout checkout, Arguments arguments) {
    this.checkout = checkout;
    this.arguments = arguments;
  }

  /// Two runs in one clone would take each other's stack and classes away, and a bench would
  /// measure both.
  static Lock claim(Path state) throws IOException, SuiteProblem {
    return Lock.take(
        state.resolve("test.lock"),
        "A test, lint or bench runs in this clone; wait until it is done.");
  }

  int run() throws IOException, InterruptedException, SuiteProblem {
    Postgres.requireAllowed();
    try (var _ = claim(checkout.state())) {
      return claimed();
    }
  }

  private int claimed() throws IOException, InterruptedException, SuiteProblem {
    Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end"));
    var dir = checkout.state().resolve("test");
    var properties = startStack(dir);
    Results.forget(checkout.root());
    Files.deleteIfExists(covered());
    var maven = maven(properties, dir.resolve("maven.log"));
    System.out.printf("%d passed, %d failed, %d skipped%n", passed, failed, skipped);
    if (Files.exists(covered())) {
      System.out.println("covered: " + Files.readString(covered()).strip());
    }
    if (maven == 0 && passed + failed + skipped == 0) {
      var asked = arguments.words().size() > 1 ? arguments.word(1) : "the suite";
      System.out.println("No test ran: " + asked + " has none to run.");
    }
    end();
    return maven == 0 && failed == 0 && passed > 0 ? 0 : 1;
  }

  /// Written by a test of system-tests.
  private Path covered() {
    return checkout.root().resolve("system-tests/target/covered.txt");
  }

  private Path startStack(Path dir) throws IOException, InterruptedException, SuiteProblem {
    PidFile.endLeftover(dir.resolve("stack.pid"), "-TERM");
    PidFile.endLeftover(dir.resolve("postgres.pid"), "-INT");
    Folders.delete(dir);
    Files.createDirectories(dir);
    var command = new ArrayList<>(OwnSession.PREFIX);
    command.add(JavaFlags.program());
    command.addAll(JavaFlags.stack(true));
    command.addAll(
        List.of(
            "-cp",
            checkout.classPathOfStack(dir.resolve("apps")),
            Stack.class.getName(),
            "postgres,kafka,oidc,connect",
            "--dir",
            dir.toString(),
            "--port",
            Integer.toString(Ports.free().base()),
            "--cache",
            checkout.state().resolve("cache").toString()));
    var stack =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(dir.resolve("stack.log").toFile())
            .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
            .start();
    running.add(stack);
    PidFile.write(dir.resolve("stack.pid"), stack.toHandle());
    var until = Instant.now().plus(STACK_WITHIN);
    while (!Files.exists(dir.resolve("connect.ready"))) {
      if (!stack.isAlive() || Instant.now().isAfter(until)) {
        throw new SuiteProblem("The test stack did not start; see " + dir.resolve("stack.log"));
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    return dir.resolve(StackProperties.FILE);
  }

  private int maven(Path properties, Path log) throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                "./mvnw",
                "-B",
                "-Dstyle.color=never",
                "-Dmaven.test.failure.ignore=true",
                "verify"));
    if (arguments.words().size() > 1) {
      // Upstream modules are built without running their tests.
      command.addAll(
          List.of("-pl", arguments.word(1), "-am", "-Dsuite.module=" + arguments.word(1)));
    }
    arguments
        .value("only")
        .ifPresent(tests ->
            command.addAll(List.of("-Dtest=" + tests, "-Dsurefire.failIfNoSpecifiedTests=false")));
    var builder =
        new ProcessBuilder(command).directory(checkout.root().toFile()).redirectErrorStream(true);
    builder.environment().put("SUITE_STACK", properties.toString());
    var maven = builder.start();
    running.add(maven);
    try (var output = maven.inputReader(UTF_8);
        var kept = new PrintWriter(log.toFile(), UTF_8)) {
      follow(output, kept);
    }
    var code = maven.waitFor();
    if (code != 0) {
      Files.readAllLines(log, UTF_8).stream()
          .filter(line -> line.startsWith("[ERROR]"))
          .limit(30)
          .forEach(System.out::println);
      System.out.println("Maven failed; all it said is in " + log);
    }
    return code;
  }

  private void follow(BufferedReader output, PrintWriter kept) throws IOException {
    var module = "";
    var since = Instant.now();
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      kept.println(line);
      var goal = GOAL.matcher(line);
      if (goal.find() && !goal.group(1).equals(module)) {
        report(module, since);
        module = goal.group(1);
        since = Instant.now();
      }
    }
    report(module, since);
  }

  private void report(String module, Instant since) throws IOException {
    var folder = checkout.root().resolve(module);
    if (module.isEmpty() || !Files.isDirectory(folder.resolve("src"))) {
      return;
    }
    var results = Results.of(folder);
    passed += results.passed();
    failed += results.failures().size();
    skipped += results.skipped();
    System.out.printf(
        Locale.ROOT,
        "%-22s %5d passed  %3d failed  %3d skipped  %4d s%n",
        module,
        results.passed(),
        results.failures().size(),
        results.skipped(),
        Duration.between(since, Instant.now()).toSeconds());
    results.failures().forEach(failure -> System.out.println("    failed: " + failure));
    System.out.flush();
  }

  /// Whatever happens, nothing of the run stays behind: Maven with its test processes first, then
  /// the stack.
  private void end() {
    for (var process : running.reversed()) {
      process.descendants().filter(child -> !isPostgres(child)).forEach(ProcessHandle::destroy);
      process.destroy();
      PidFile.awaitEnd(process.toHandle(), Duration.ofSeconds(30));
    }
  }

  /// The stack stops its PostgreSQL itself.
  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().filter(command -> command.endsWith("/postgres")).isPresent();
  }
}
