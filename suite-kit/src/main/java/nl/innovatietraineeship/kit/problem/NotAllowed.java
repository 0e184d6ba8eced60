package nl.innovatietraineeship.kit.problem;

/// The caller may know of it, but may never do this: 403.
public final class NotAllowed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// @param why a sentence for the caller
  public NotAllowed(String why) {
    super(why);
  }
}
