package nl.innovatietraineeship.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The commands of `./suite`, which finds a Java, builds what is missing and hands over to this.
public final class Suite {
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  /// What each command takes; `idle` is for the script, before it builds.
  static final List<String> USAGES =
      List.of(
          "up [--detach] [--port N] [--apart] [--real-clock]",
          "status",
          "down",
          "reset",
          "demo [--seed N]",
          "token ROLE [--user SUB] [--brin B] [--kvk K] [--trainee ID]",
          "test [MODULE] [--only TESTS]",
          "bench [--only PART] [--rounds N] [--seconds N] [--out FILE]",
          "idle");

  private final Checkout checkout;
  private final Arguments arguments;

  private Suite(Checkout checkout, Arguments arguments) {
    this.checkout = checkout;
    this.arguments = arguments;
  }

  public static void main(String[] args) throws Exception {
    int code;
    try {
      var checkout =
          new Checkout(Path.of(System.getProperty("suite.root", ".")).toAbsolutePath().normalize());
      code = new Suite(checkout, Arguments.of(usage(args), args)).run();
    } catch (SuiteProblem problem) {
      System.err.println(problem.getMessage());
      code = problem.exitCode();
    } catch (IOException | UncheckedIOException e) {
      System.err.println(
          "It did not work: " + e + (e.getCause() == null ? "" : " (" + e.getCause() + ")"));
      code = FAILED;
    } catch (IllegalArgumentException misuse) {
      System.err.println(misuse.getMessage());
      code = MISUSED;
    }
    System.exit(code);
  }

  private static String usage(String... args) {
    var command = args.length == 0 ? "nothing" : args[0];
    return USAGES.stream()
        .filter(usage -> usage.split(" ", 2)[0].equals(command))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no command " + command + "."));
  }

  private int run() throws Exception {
    return switch (arguments.word(0)) {
      case "up" -> new Up(checkout, options(), arguments).run();
      case "status" -> new Report(checkout, options()).print();
      case "down" -> new Down(options()).run();
      case "reset" -> new Reset(options()).run();
      case "token" -> token();
      case "demo" -> demo();
      case "bench" -> new BenchRun(checkout, arguments).run();
      case "test" -> new TestRun(checkout, arguments).run();
      case "idle" -> {
        TestRun.claim(checkout.state()).close();
        yield 0;
      }
      default -> throw new IllegalStateException("a usage line without a command");
    };
  }

  /// `--port`, or the port of the suite that runs, or 8080.
  private SuiteOptions options() throws IOException {
    var state = checkout.state();
    var port =
        arguments.number("port", running(state).map(Status::port).orElse(Ports.DEFAULT_BASE));
    return new SuiteOptions(
        state, new Ports(port), arguments.flag("apart"), !arguments.flag("real-clock"), true);
  }

  static Optional<Status> running(Path state) throws IOException {
    var run = state.resolve("run");
    return PidFile.read(run.resolve(Leftovers.SUPERVISOR + ".pid")).isPresent()
        ? Status.last(run)
        : Optional.empty();
  }

  private int token() throws IOException, SuiteProblem {
    var role = arguments.words().size() > 1 ? arguments.word(1) : "";
    var ready = ReadyUser.ALL.stream().filter(user -> user.role().equals(role)).findFirst();
    if (ready.isEmpty()) {
      throw new IllegalArgumentException(
          (role.isEmpty() ? "Name a role" : "No role is called " + role + "; there are")
              + ReadyUser.ALL.stream()
                  .map(ReadyUser::role)
                  .distinct()
                  .collect(Collectors.joining(", ", ": ", ".")));
    }
    var claims = new HashMap<String, String>();
    ready
        .get()
        .claims()
        .forEach((name, value) -> {
          if (value instanceof String text) {
            claims.put(name, text);
          }
        });
    for (var name : List.of("brin", "kvk", "trainee")) {
      arguments.value(name).ifPresent(value -> claims.put(name, value));
    }
    var scope =
        arguments
            .value("brin")
            .or(() -> arguments.value("kvk"))
            .or(() -> arguments.value("trainee"));
    var sub =
        arguments
            .value("user")
            .orElse(scope.map(value -> role + "-" + value).orElse(ready.get().sub()));
    System.out.println(
        new Tokens(URI.create(mint(requireReady(checkout.state()).port())))
            .of(sub, List.of(role), claims));
    return 0;
  }

  static Status requireReady(Path state) throws IOException, SuiteProblem {
    var status = running(state).orElseThrow(SuiteProblem::notUp);
    if (!status.phase().equals("ready")) {
      throw SuiteProblem.notUp(status.phase());
    }
    return status;
  }

  private static String mint(int port) {
    return "http://localhost:" + new Ports(port).oidc() + "/mint";
  }

  private int demo() throws IOException, InterruptedException, SuiteProblem {
    var ports = new Ports(requireReady(checkout.state()).port());
    var more = new java.util.ArrayList<>(arguments.asGiven());
    more.addAll(List.of("--lock", checkout.state().resolve("run/demo.lock").toString()));
    return new Program("system-tests", "nl.innovatietraineeship.scenario.Demo", true)
        .command(checkout, ports, more)
        .start()
        .waitFor();
  }
}
