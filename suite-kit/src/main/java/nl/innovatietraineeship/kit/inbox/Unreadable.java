package nl.innovatietraineeship.kit.inbox;

/// A message that is named but cannot be read, or says what cannot be true.
public final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// @param reason for the administrator who re-drives it
  public Unreadable(String reason) {
    super(reason);
  }
}
