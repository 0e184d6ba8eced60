package nl.innovatietraineeship.kit.inbox;

/// Why a message is a dead letter, for an administrator: the innermost cause.
final class Reasons {

  /// A reason is read by a person; a stack trace is in the log.
  private static final int LONGEST = 500;

  private Reasons() {}

  static String of(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String reason = Delivery.storable(cause.getClass().getSimpleName() + ": " + cause.getMessage());
    return reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST);
  }
}
