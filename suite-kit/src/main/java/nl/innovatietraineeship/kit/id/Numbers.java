package nl.innovatietraineeship.kit.id;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.hibernate.Session;

/// Numbers for human references, such as the 1 of `P-000001`. None comes twice; some are left out,
/// by commands that were refused and by a restart. One question to the database brings as many as
/// its sequence increments by.
@ApplicationScoped
public class Numbers {

  private static final String BLOCK =
      "select nextval(seqrelid::regclass), seqincrement from pg_sequence where seqrelid = ?::regclass";

  @Inject EntityManager entities;

  private final Map<String, Block> blocks = new ConcurrentHashMap<>();

  /// @param sequence of the service's database
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
          fetch();
        }
        return next++;
      } finally {
        taking.unlock();
      }
    }

    private void fetch() {
      entities
          .unwrap(Session.class)
          .doWork(connection -> {
            try (var statement = connection.prepareStatement(BLOCK)) {
              statement.setString(1, sequence);
              try (var row = statement.executeQuery()) {
                row.next();
                next = row.getLong(1);
                end = next + row.getLong(2);
              }
            }
          });
    }
  }
}
