package nl.innovatietraineeship.scenario;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/// `./suite demo`: plays the next call on a running suite and judges it.
public final class Demo {
  private static final int FAILED = 1;

  private Demo() {}

  public static void main(String[] args) {
    // Names such as Fryslân, whatever the terminal's default.
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    System.exit(run(out, args));
  }

  /// @return the exit code: 0 when the call was played and every check holds
  static int run(PrintStream out, String... args) {
    try {
      var arguments = DemoArguments.of(args);
      var lock = DemoLock.take(arguments.lock());
      if (lock.isEmpty()) {
        out.println("A demo is running on this suite already; wait until it is done.");
        return FAILED;
      }
      try (var _ = lock.get()) {
        return play(out, arguments);
      }
    } catch (IllegalArgumentException e) {
      out.println(e.getMessage());
    } catch (Refused e) {
      out.println("The demo stopped: " + e.getMessage());
    } catch (IllegalStateException e) {
      out.println("The demo stopped: " + e.getMessage());
    } catch (UncheckedIOException e) {
      out.println(e.getMessage() + ". Does the suite run? See ./suite status.");
    } catch (IOException e) {
      out.println("Cannot take the lock of the demo: " + e.getMessage());
    }
    return FAILED;
  }

  private static int play(PrintStream out, DemoArguments arguments) {
    var began = Instant.now();
    var suite = new Suite(arguments.gateway(), arguments.oidc());
    out.println("The demo plays a call as all its roles, with seed " + arguments.seed() + ".");
    var result = new Scenario(suite, arguments.seed(), new Narration(out)).play();
    out.println();
    out.println(
        (result.holds() ? "All checks hold." : "Not all checks hold.")
            + " Played in "
            + Duration.between(began, Instant.now()).toSeconds()
            + " s.");
    return result.holds() ? 0 : FAILED;
  }
}
