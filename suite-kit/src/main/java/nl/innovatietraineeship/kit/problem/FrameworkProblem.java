package nl.innovatietraineeship.kit.problem;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// A problem for what never reached a resource.
public final class FrameworkProblem {

  private static final Logger LOG = Logger.getLogger(FrameworkProblem.class);

  private FrameworkProblem() {}

  /// @param status as the framework meant it; -1 when it only failed
  public static Problem of(int status, @Nullable Throwable failure) {
    int told = status < 400 ? 500 : status;
    Kind kind = Kind.of(told);
    String instance = Problems.instance();
    if (told >= 500) {
      LOG.errorf(failure, "unexpected failure %s", instance);
    }
    return Problem.of(told, kind.type(), kind.title(), kind.detail(), instance);
  }
}
