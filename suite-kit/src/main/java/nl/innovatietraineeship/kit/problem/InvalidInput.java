package nl.innovatietraineeship.kit.problem;

import java.util.List;

/// What the caller sent cannot be meant: 400 with every error at once.
public final class InvalidInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<InputError> errors;

  public InvalidInput(List<InputError> errors) {
    super(errors.size() + " errors in the input");
    this.errors = List.copyOf(errors);
  }

  public InvalidInput(InputError error) {
    this(List.of(error));
  }

  public List<InputError> errors() {
    return errors;
  }
}
