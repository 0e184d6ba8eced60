package nl.innovatietraineeship.kit.http;

/// A resource with a version, which is its ETag.
public interface Versioned {

  /// Counts the changes of the row.
  long version();
}
