package nl.innovatietraineeship.kit.problem;

/// It does not exist, or not for this caller: 404, which does not tell the two apart.
public final class NotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// @param what the glossary's noun, such as `plan`
  /// @param sought as the caller named it
  public NotFound(String what, String sought) {
    super("There is no " + what + " " + sought + ".");
  }
}
