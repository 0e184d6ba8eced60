package nl.innovatietraineeship.localstack;

import java.util.concurrent.TimeUnit;

/// A process that does nothing, for tests of who watches it.
final class Sleeper {
  private Sleeper() {}

  public static void main(String[] args) throws InterruptedException {
    TimeUnit.MINUTES.sleep(2);
  }
}
