package nl.innovatietraineeship.localstack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// `./suite up`: runs the supervisor, here until Ctrl-C, or on its own with `--detach`.
final class Up {
  private final Checkout checkout;
  private final SuiteOptions options;
  private final Arguments arguments;
  private final Instant begun = Instant.now();

  Up(Checkout checkout, SuiteOptions options, Arguments arguments) {
    this.checkout = checkout;
    this.options = options;
    this.arguments = arguments;
  }

  int run() throws IOException, InterruptedException, SuiteProblem {
    if (PidFile.read(options.pidFile(Leftovers.SUPERVISOR)).isPresent()) {
      return already();
    }
    new Checks(checkout, options).disk();
    return arguments.flag("detach") ? detached() : attached();
  }

  private int already() throws IOException, SuiteProblem {
    var status = Suite.requireReady(options.state());
    System.out.println("The suite runs already.");
    new Greeting(new Ports(status.port())).print();
    return 0;
  }

  private int attached() throws IOException, InterruptedException, SuiteProblem {
    var supervisor = new Supervisor(checkout, options, this::say);
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(supervisor, stopped), "stop"));
    supervisor.start();
    say("ready");
    new Greeting(options.ports()).print();
    stopped.await();
    return 0;
  }

  private void stop(Supervisor supervisor, CountDownLatch stopped) {
    try {
      supervisor.close();
    } catch (IOException e) {
      say("while stopping: " + e.getMessage());
    }
    stopped.countDown();
  }

  private void say(String line) {
    System.out.printf(
        Locale.ROOT,
        "%6.1f s  %s%n",
        Duration.between(begun, Instant.now()).toMillis() / 1000.0,
        line);
  }

  /// Starts the supervisor in a session of its own, and shows what it says until it is ready.
  private int detached() throws IOException, InterruptedException {
    Files.createDirectories(options.logs());
    var log = options.log("suite");
    Files.deleteIfExists(log);
    var command = new ArrayList<>(OwnSession.PREFIX);
    command.addAll(
        List.of(
            JavaFlags.program(),
            "-XX:+UseSerialGC",
            "-Xmx64m",
            JavaFlags.QUICK,
            "-Dsuite.root=" + checkout.root(),
            "-cp",
            System.getProperty("java.class.path"),
            Suite.class.getName(),
            "up",
            "--port",
            Integer.toString(options.ports().base())));
    if (options.apart()) {
      command.add("--apart");
    }
    if (!options.movableClock()) {
      command.add("--real-clock");
    }
    var supervisor =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
            .start();
    try (var output = new RandomAccessFile(log.toFile(), "r")) {
      while (supervisor.isAlive() && !isReady(supervisor.pid())) {
        show(output);
        TimeUnit.MILLISECONDS.sleep(100);
      }
      TimeUnit.MILLISECONDS.sleep(200);
      show(output);
    }
    return supervisor.isAlive() ? 0 : supervisor.exitValue();
  }

  private boolean isReady(long pid) throws IOException {
    var handle = PidFile.read(options.pidFile(Leftovers.SUPERVISOR));
    return handle.isPresent()
        && handle.get().pid() == pid
        && Suite.running(options.state())
            .filter(status -> status.phase().equals("ready"))
            .isPresent();
  }

  private static void show(RandomAccessFile output) throws IOException {
    var more = new byte[(int) (output.length() - output.getFilePointer())];
    output.readFully(more);
    System.out.print(new String(more, StandardCharsets.UTF_8));
    System.out.flush();
  }
}
