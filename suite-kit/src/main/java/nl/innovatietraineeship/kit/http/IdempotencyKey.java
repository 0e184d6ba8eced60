package nl.innovatietraineeship.kit.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import nl.innovatietraineeship.kit.problem.InputError;

/// The `Idempotency-Key` of a POST: required, chosen by the client, good for 24 hours.
final class IdempotencyKey {

  static final String HEADER = "Idempotency-Key";

  /// A UUID fits three times; longer keys only cost an index.
  static final int LONGEST = 128;

  private static final String HASH = "kit.body-hash";
  private static final String OF_NOTHING = hash(new byte[0]);

  private IdempotencyKey() {}

  /// Keeps the hash of the payload for the comparison with an earlier request.
  static void note(RoutingContext request, byte[] body) {
    request.put(HASH, hash(body));
  }

  static String payloadHash(RoutingContext request) {
    return request.get(HASH, OF_NOTHING);
  }

  /// The key of a request that was found without errors.
  static String of(RoutingContext request) {
    return Objects.requireNonNull(request.request().getHeader(HEADER));
  }

  /// What is wrong with the header, as part of all that is wrong with the request.
  static List<InputError> errors(RoutingContext request) {
    if (!request.request().method().equals(HttpMethod.POST)) {
      return List.of();
    }
    String key = request.request().getHeader(HEADER);
    if (key == null || key.isBlank()) {
      return List.of(
          InputError.header(HEADER, "required", "Send an Idempotency-Key, such as a new UUID."));
    }
    return key.length() <= LONGEST
        ? List.of()
        : List.of(
            InputError.header(
                HEADER, "length", "An Idempotency-Key has at most " + LONGEST + " characters."));
  }

  private static String hash(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
