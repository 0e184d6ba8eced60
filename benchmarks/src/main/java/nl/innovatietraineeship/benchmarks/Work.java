package nl.innovatietraineeship.benchmarks;

import java.sql.SQLException;

/// One of the things that are measured: what a worker does again and again.
interface Work {

  String name();

  /// A worker with its own connection.
  Worker worker() throws Exception;

  /// Does it once.
  interface Worker extends AutoCloseable {
    void once() throws Exception;

    @Override
    void close() throws SQLException;
  }
}
