package nl.innovatietraineeship.kit.inbox;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;

/// Which failures pass by themselves: the database is away, or another transaction was first.
final class Passing {

  private Passing() {}

  static boolean is(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException
          || cause instanceof PessimisticLockException
          || cause instanceof LockTimeoutException
          || (cause instanceof SQLException sql && passes(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  /// Connection (08), insufficient resources (53), operator intervention (57), serialization and
  /// deadlock (40), lock not available (55P03); no state: the pool had no connection to give.
  private static boolean passes(@org.jspecify.annotations.Nullable String state) {
    return state == null
        || state.startsWith("08")
        || state.startsWith("53")
        || state.startsWith("57")
        || state.startsWith("40")
        || state.equals("55P03");
  }
}
