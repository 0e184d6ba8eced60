package nl.innovatietraineeship.kit.problem;

/// Something that this answer needs does not answer: 503, try again later.
public final class Unavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// @param detail names what is missing, as a sentence for the caller
  public Unavailable(String detail) {
    super(detail);
  }
}
