package nl.innovatietraineeship.localstack;

/// One running part of the stack. Closing it stops it in order and waits until it has stopped.
sealed interface Part extends AutoCloseable permits Postgres, Kafka, Connect, Oidc {
  /// False once it has stopped by itself.
  boolean alive();

  @Override
  void close();

  /// The parts by the names that the command line uses, in the order in which they start.
  enum Kind {
    POSTGRES,
    KAFKA,
    OIDC,
    CONNECT;

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
