package nl.innovatietraineeship.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Waiting for what events bring about: by asking again, never blindly.
public final class Patience {
  /// How often is asked: an event takes some ten milliseconds.
  private static final Duration EVERY = Duration.ofMillis(50);

  private Patience() {}

  /// Asks until the answer is good.
  ///
  /// @param awaited what is waited for, for the message when it does not come
  public static <T> T await(
      String awaited, Duration within, Supplier<T> question, Predicate<T> good) {
    var until = Instant.now().plus(within);
    while (true) {
      T answer = question.get();
      if (good.test(answer)) {
        return answer;
      }
      if (Instant.now().isAfter(until)) {
        throw new IllegalStateException(
            "Waited "
                + within.toSeconds()
                + " s in vain for "
                + awaited
                + ". Last seen: "
                + answer);
      }
      pause(EVERY);
    }
  }

  static void pause(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted", e);
  }
}
