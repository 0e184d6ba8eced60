package nl.innovatietraineeship.localstack;

/// Something that the person at the terminal can put right; its message is one clear line.
public final class SuiteProblem extends Exception {
  private static final long serialVersionUID = 1L;

  /// The exit code of whatever needs a suite that is up, as of `status` when it is not.
  static final int NOT_UP = 3;

  private static final int FAILED = 1;

  private final int exitCode;

  SuiteProblem(String message) {
    this(message, FAILED);
  }

  private SuiteProblem(String message, int exitCode) {
    super(message);
    this.exitCode = exitCode;
  }

  static SuiteProblem notUp() {
    return new SuiteProblem("The suite is not up; start it with ./suite up", NOT_UP);
  }

  /// @param phase `starting` or `stopping`
  static SuiteProblem notUp(String phase) {
    return new SuiteProblem("The suite is " + phase + "; ./suite status tells more.", NOT_UP);
  }

  int exitCode() {
    return exitCode;
  }
}
