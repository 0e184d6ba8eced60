package nl.innovatietraineeship.kit.problem;

/// An `Idempotency-Key` is in use: by a request still in progress (409) or by one with another
/// payload (422).
public final class IdempotencyConflict extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean inProgress;

  private IdempotencyConflict(String detail, boolean inProgress) {
    super(detail);
    this.inProgress = inProgress;
  }

  public static IdempotencyConflict inProgress() {
    return new IdempotencyConflict(
        "A request with this Idempotency-Key is in progress: send it again in a moment.", true);
  }

  public static IdempotencyConflict otherPayload() {
    return new IdempotencyConflict(
        "This Idempotency-Key was used with another payload: make a new one.", false);
  }

  /// True for 409, false for 422.
  public boolean isInProgress() {
    return inProgress;
  }
}
