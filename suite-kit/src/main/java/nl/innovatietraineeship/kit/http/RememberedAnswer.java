package nl.innovatietraineeship.kit.http;

import org.jspecify.annotations.Nullable;

/// The answer to a command, as a client that repeats its key gets it again.
public record RememberedAnswer(
    Key key,
    String payloadHash,
    int status,
    @Nullable String etag,
    @Nullable String location,
    @Nullable String body) {

  /// Whose key it is, and for what.
  public record Key(String sub, String method, String path, String key) {}
}
