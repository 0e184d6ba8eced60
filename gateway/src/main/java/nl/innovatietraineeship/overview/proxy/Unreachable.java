package nl.innovatietraineeship.overview.proxy;

/// No connection to the service could be made.
final class Unreachable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Unreachable(Throwable cause) {
    super(cause);
  }
}
