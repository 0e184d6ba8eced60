package nl.innovatietraineeship.kit.inbox;

import java.time.Duration;

/// Waits between attempts; a stop of the service ends the wait.
final class Pauses {

  private Pauses() {}

  static void pause(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while an event waited", stop);
    }
  }
}
