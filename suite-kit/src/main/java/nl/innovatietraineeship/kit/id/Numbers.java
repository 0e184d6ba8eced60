package nl.innovatietraineeship.kit.id;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.hibernate.Session;

/// Numbers for human references, such as the 1 of `P-000001`. None comes twice; some are left out,
/// by commands that were refused and by a restart.
@ApplicationScoped
public class Numbers {

  /// How many come with one question to the database: what its sequences increment by.
  private static final int BLOCK = 20;

  @Inject EntityManager entities;

  private final Map<String, Block> blocks = new ConcurrentHashMap<>();

  /// @param sequence of the service's database, made `increment 20`
  public long next(String sequence) {
    return blocks.computeIfAbsent(sequence, Block::new).next();
  }

  private final class Block {

    private final ReentrantLock taking = new ReentrantLock();
    private final String sequence;
    private long next;
    private long end;

    Block(String sequence) {
      this.sequence = sequence;
    }

    long next() {
      taking.lock();
      try {
        if (next == end) {
          next = fetched();
          end = next + BLOCK;
        }
        return next++;
      } finally {
        taking.unlock();
      }
    }

    private long fetched() {
      return entities
          .unwrap(Session.class)
          .doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("select nextval(?::regclass)")) {
              statement.setString(1, sequence);
              try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
              }
            }
          });
    }
  }
}
