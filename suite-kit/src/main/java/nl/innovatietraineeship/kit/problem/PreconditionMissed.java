package nl.innovatietraineeship.kit.problem;

/// `If-Match` is stale (412) or was not sent where it is needed (428).
public final class PreconditionMissed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean required;

  private PreconditionMissed(String detail, boolean required) {
    super(detail);
    this.required = required;
  }

  public static PreconditionMissed stale(String expected, String present) {
    return new PreconditionMissed(
        "The resource is at " + present + ", not at " + expected + ": read it again.", false);
  }

  public static PreconditionMissed absent(String present) {
    return new PreconditionMissed(
        "Send If-Match with the ETag that you read; the resource is at " + present + ".", true);
  }

  /// True for 428, false for 412.
  public boolean required() {
    return required;
  }
}
