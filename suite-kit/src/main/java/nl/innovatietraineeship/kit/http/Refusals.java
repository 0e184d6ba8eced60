package nl.innovatietraineeship.kit.http;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.hibernate.engine.spi.SessionImplementor;

/// Finds, in the failure of a commit, why the database or another transaction refused it: a
/// deferred constraint speaks only then.
final class Refusals {

  /// Integrity constraint violation.
  private static final String INTEGRITY = "23";

  private Refusals() {}

  /// The refusal itself, for its problem; the failure as it is when it was none.
  static RuntimeException within(RuntimeException failure, EntityManager entities) {
    Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
    while (!open.isEmpty()) {
      Throwable each = open.remove();
      if (each instanceof OptimisticLockException overtaken) {
        return overtaken;
      }
      if (each instanceof SQLException refused && isIntegrity(refused)) {
        return entities
            .unwrap(SessionImplementor.class)
            .getJdbcServices()
            .getSqlExceptionHelper()
            .convert(refused, "refused at commit");
      }
      if (each.getCause() != null) {
        open.add(each.getCause());
      }
      open.addAll(List.of(each.getSuppressed()));
    }
    return failure;
  }

  private static boolean isIntegrity(SQLException refused) {
    return refused.getSQLState() != null && refused.getSQLState().startsWith(INTEGRITY);
  }
}
