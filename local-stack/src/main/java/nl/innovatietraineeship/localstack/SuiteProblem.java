package nl.innovatietraineeship.localstack;

/// Something that the person at the terminal can put right; its message is one clear line.
public final class SuiteProblem extends Exception {
  private static final long serialVersionUID = 1L;

  SuiteProblem(String message) {
    super(message);
  }
}
